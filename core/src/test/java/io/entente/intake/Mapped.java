package io.entente.intake;

import io.entente.Entente;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table in a file, and a mapping of what its rows tell. */
record Mapped(Path table, Mapping mapping) {

    /** What a mapping begins with, whatever it maps; rows are told apart by the column ID. */
    static final String HEADER = """
            mapping: 1
            source: {id: archive}
            edition: {known: 2024-05-01}
            row: "r-{ID}"
            dyad: [CN, RS]
            """;

    static Mapped of(Path table, String mapping) {
        var read = Mapping.parse("m.yaml", mapping);
        if (read.isInvalid()) {
            throw new AssertionError(read.getError().mkString("\n"));
        }
        return new Mapped(table, read.get());
    }

    /** A table of some rows. */
    static Mapped of(Path folder, String name, String table, String mapping) {
        return of(folder, name, table.getBytes(StandardCharsets.UTF_8), mapping);
    }

    static Mapped of(Path folder, String name, byte[] table, String mapping) {
        try {
            return of(Files.write(folder.resolve(name), table), mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TableImport asImport() {
        return TableImport.of(mapping, table);
    }

    Seq<Preview> rows() {
        try (Entente entente = Entente.inMemory()) {
            return asImport()
                    .preview(Integer.MAX_VALUE, entente.journal())
                    .getOrElseThrow(why -> new AssertionError(why.message()));
        }
    }

    Seq<Report> reports() {
        return rows().flatMap(it -> {
            if (it.problems().nonEmpty()) {
                throw new AssertionError(it.problems().mkString("\n"));
            }
            return it.told().filter(Report.class::isInstance).map(Report.class::cast);
        });
    }

    Seq<Profile> described() {
        return rows().flatMap(Preview::told).filter(Profile.class::isInstance).map(Profile.class::cast);
    }

    /** Why rows cannot be taken. */
    Seq<String> problems() {
        return rows().flatMap(Preview::problems).map(Problem::message);
    }

    Either<Rejection, TableSummary> into(Entente entente) {
        return asImport().into(entente.journal());
    }

    /** Why nothing of it is taken; that nothing is recorded is made sure of. */
    Seq<Problem> refusal() {
        try (Entente entente = Entente.inMemory()) {
            Either<Rejection, TableSummary> taken = into(entente);
            if (taken.isRight() || entente.store().contents().entries().total() > 0) {
                throw new AssertionError("something was recorded: " + taken);
            }
            return taken.getLeft() instanceof Rejection.Invalid invalid ? invalid.problems() : Vector.empty();
        }
    }
}
