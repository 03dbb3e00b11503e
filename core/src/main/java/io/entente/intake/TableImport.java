package io.entente.intake;

import static java.util.Objects.requireNonNull;

import io.entente.gazetteer.Aliases;
import io.entente.internal.mapping.ReadRow;
import io.entente.internal.mapping.RowReader;
import io.entente.internal.table.BrokenTableException;
import io.entente.internal.table.Line;
import io.entente.journal.Journal;
import io.entente.journal.Problem;
import io.entente.journal.Progress;
import io.entente.journal.Rejection;
import io.entente.kinds.Kinds;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table, to be taken in by a mapping. It is read twice: first whether all of it is a table, so that one that breaks off leaves
 * nothing recorded; then what its rows tell. Immutable.
 */
public final class TableImport {

    private final Mapping mapping;
    private final Path table;
    private final Kinds kinds;
    private final Aliases aliases;
    private final boolean strict;
    private final Option<Path> rejects;
    private final Progress progress;

    private TableImport(
            Mapping mapping,
            Path table,
            Kinds kinds,
            Aliases aliases,
            boolean strict,
            Option<Path> rejects,
            Progress progress) {
        this.mapping = mapping;
        this.table = table;
        this.kinds = kinds;
        this.aliases = aliases;
        this.strict = strict;
        this.rejects = rejects;
        this.progress = progress;
    }

    /** A table and what its rows tell. */
    public static TableImport of(Mapping mapping, Path table) {
        return new TableImport(
                requireNonNull(mapping, "mapping"),
                requireNonNull(table, "table"),
                Kinds.standard(),
                Aliases.NONE,
                false,
                Option.none(),
                Progress.NONE);
    }

    /** The same, telling of these kinds. */
    public TableImport with(Kinds kinds) {
        requireNonNull(kinds, "kinds");
        return new TableImport(mapping, table, kinds, aliases, strict, rejects, progress);
    }

    /** The same, in which names mean what they are said to, whatever else they may mean. */
    public TableImport withAliases(Aliases aliases) {
        requireNonNull(aliases, "aliases");
        return new TableImport(mapping, table, kinds, aliases, strict, rejects, progress);
    }

    /** The same, but that nothing is recorded where any row cannot be taken. */
    public TableImport strictly() {
        return new TableImport(mapping, table, kinds, aliases, true, rejects, progress);
    }

    /**
     * The same, writing the rows that cannot be taken to a file, each with where and why: in the format of the table, so that it
     * is corrected and taken in by the same mapping.
     *
     * @param file replaced where it is there; not written where all rows are taken
     */
    public TableImport rejectsTo(Path file) {
        requireNonNull(file, "file");
        return new TableImport(mapping, table, kinds, aliases, strict, Option.some(file), progress);
    }

    /** The same, followed. */
    public TableImport followedBy(Progress progress) {
        requireNonNull(progress, "progress");
        return new TableImport(mapping, table, kinds, aliases, strict, rejects, progress);
    }

    /**
     * What the first rows become, recording nothing.
     *
     * @param rows how many
     * @param journal what is described already; not written
     * @return row by row; or what is wrong with the mapping or the table
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public Either<Rejection, Seq<Preview>> preview(int rows, Journal journal) {
        requireNonNull(journal, "journal");
        return refused(() -> {
            Descriptions described = Descriptions.in(journal);
            requireRightMapping(described);
            try (TableRows all = open(described)) {
                List<Line> lines = all.some(rows);
                return Vector.ofAll(lines).zipWith(all.read(lines), Preview::of);
            }
        });
    }

    /**
     * Takes it in.
     *
     * @return what became of its rows; or why nothing was recorded: what is wrong with the mapping or the table as a whole or,
     *     strictly, with any row; or the journal's refusal, before which rows may have been recorded
     * @throws io.entente.journal.JournalException if the journal cannot be read or written
     */
    public Either<Rejection, TableSummary> into(Journal journal) {
        requireNonNull(journal, "journal");
        return refused(() -> {
            requirePlaceForRejects();
            Descriptions described = Descriptions.in(journal);
            requireRightMapping(described);
            long total = requireWhole();
            if (strict) {
                requireAllTaken(described);
            }
            try (TableRows rows = open(described);
                    Rejects rejected = new Rejects(rejects, rows.format(), rows.columns())) {
                return new TableRun(mapping, journal, described, total, progress).run(rows, rejected);
            }
        });
    }

    /** Before any row is recorded: a table that stops at its first reject is half taken in. */
    private void requirePlaceForRejects() {
        rejects.forEach(file -> {
            Path folder = Option.of(file.toAbsolutePath().getParent()).getOrElse(file);
            if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(file)) {
                throw RefusedException.of(
                        Vector.of(
                                new Problem(
                                        Problem.Severity.ERROR,
                                        file.toString(),
                                        1,
                                        1,
                                        "",
                                        "rows that cannot be taken could not be written there: name a file in a folder that is there and can be written")));
            }
        });
    }

    /** Whatever rows tell. */
    private void requireRightMapping(Descriptions described) {
        Seq<Problem> faults =
                new RowReader(mapping.sheet(), table.toString(), kinds, described.entities(), aliases).faults();
        if (faults.nonEmpty()) {
            throw RefusedException.of(faults);
        }
    }

    private TableRows open(Descriptions described) throws IOException {
        return TableRows.open(mapping, table, kinds, aliases, described.entities());
    }

    /** How many rows it has. */
    private long requireWhole() throws IOException {
        try (TableRows all = TableRows.open(mapping, table, kinds, aliases, Vector.empty())) {
            long count = 0;
            while (all.hasNext()) {
                all.next();
                count++;
            }
            all.requireColumns();
            if (count == 0 && mapping.isComplete()) {
                throw RefusedException.of(
                        Vector.of(
                                problem(
                                        "it has no rows, and its mapping calls it complete: all that its source ever told would be taken back")));
            }
            return count;
        }
    }

    private void requireAllTaken(Descriptions described) throws IOException {
        try (TableRows all = open(described);
                Rejects rejected = new Rejects(rejects, all.format(), all.columns())) {
            while (all.hasNext()) {
                List<Line> lines = all.some(Intake.AT_ONCE);
                List<ReadRow> read = all.read(lines);
                for (int i = 0; i < read.size(); i++) {
                    rejected.addIfRejected(lines.get(i), read.get(i));
                }
            }
            if (rejected.count() > 0) {
                throw RefusedException.of(rejected.first());
            }
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> Either<Rejection, T> refused(Reading<T> reading) {
        try {
            return Either.right(reading.read());
        } catch (RefusedException e) {
            return Either.left(e.rejection());
        } catch (BrokenTableException e) {
            return Either.left(new Rejection.Invalid(Vector.of(e.problem())));
        } catch (NoSuchFileException e) {
            return Either.left(wrong("there is no such file"));
        } catch (UncheckedIOException e) {
            return Either.left(wrong("cannot be read or written: " + e.getMessage()));
        } catch (IOException e) {
            return Either.left(wrong("cannot be read or written: " + e.getMessage()));
        }
    }

    private Rejection wrong(String message) {
        return new Rejection.Invalid(Vector.of(problem(message)));
    }

    private Problem problem(String message) {
        return new Problem(Problem.Severity.ERROR, table.toString(), 1, 1, "", message);
    }
}
