package io.entente.examples.cli;

import io.entente.gazetteer.Aliases;
import io.entente.intake.Mapping;
import io.entente.intake.Preview;
import io.entente.intake.TableImport;
import io.entente.intake.TableSummary;
import io.entente.journal.Journal;
import io.entente.journal.Problem;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables to be imported by a mapping. */
final class Tables {

    /** All rows were taken or skipped. */
    static final int ALL = 0;

    /** Nothing was taken. */
    static final int NOTHING = 1;

    /** Some rows could not be taken. */
    static final int SOME = 3;

    private static final int TOLD = 5;

    private final Extensions extensions;
    private final Mapping mapping;
    private final Aliases aliases;
    private final boolean strict;
    private final Option<Path> rejects;
    private final Output out;
    private final Output err;

    Tables(
            Extensions extensions,
            String mapping,
            Option<Path> aliases,
            boolean strict,
            Option<Path> rejects,
            Output out,
            Output err) {
        this.aliases = aliases.map(Tables::aliases).getOrElse(Aliases.NONE);
        this.extensions = extensions;
        this.mapping = mapping(mapping);
        this.strict = strict;
        this.rejects = rejects;
        this.out = out;
        this.err = err;
    }

    private static Aliases aliases(Path file) {
        var read = Aliases.read(file);
        return read.getOrElseThrow(() -> new BadInput(read.getError().map(Problem::toString)));
    }

    /** A mapping of the library by its name, or a file. */
    private static Mapping mapping(String named) {
        Option<Mapping> preset = Files.exists(Path.of(named)) ? Option.none() : Mapping.preset(named);
        return preset.getOrElse(() -> {
            var read = Mapping.read(Path.of(named));
            return read.getOrElseThrow(() -> new BadInput(read.getError()
                    .map(Problem::toString)
                    .appendAll(
                            Files.exists(Path.of(named))
                                    ? Vector.empty()
                                    : Vector.of("mappings that come with Entente: "
                                            + Mapping.presets().mkString(", ")))));
        });
    }

    /** What would become of the rows. */
    int tryOut(List<Path> files, Trial journal) {
        int code = record(files, journal);
        out.line("nothing was recorded");
        return code;
    }

    /** Each of them; strictly, none where a row of any of them cannot be taken. */
    int record(List<Path> files, Journal journal) {
        requireOneIfComplete(files);
        if (strict && files.size() > 1) {
            Trial trial = new Trial(journal);
            files.forEach(file -> taken(file, trial, rejectsOf(file)));
        }
        Seq<Integer> codes = Vector.ofAll(files).map(file -> record(file, journal, files.size() > 1));
        return codes.forAll(it -> it == ALL) ? ALL : codes.forAll(it -> it == NOTHING) ? NOTHING : SOME;
    }

    /** The second would take back what only the first tells. */
    private void requireOneIfComplete(List<Path> files) {
        if (files.size() > 1 && mapping.isComplete()) {
            throw new BadInput(
                    "the mapping calls a table complete, so that each of these would take back what only the one before it tells: put"
                            + " them into one table");
        }
    }

    /** Of one among several that cannot be taken in, the others are. */
    private int record(Path file, Journal journal, boolean isOneOfSeveral) {
        if (!isOneOfSeveral) {
            return record(file, journal);
        }
        try {
            return record(file, journal);
        } catch (BadInput e) {
            e.messages().forEach(err::line);
            return NOTHING;
        }
    }

    private int record(Path file, Journal journal) {
        Path rejected = rejectsOf(file);
        TableSummary summary = taken(file, journal, rejected);
        out.line("%s: %s".formatted(file, summary));
        if (summary.rejected() == 0) {
            return ALL;
        }
        summary.reasons().take(TOLD).forEach(it -> err.line(it.toString()));
        if (summary.rejected() > TOLD) {
            err.line("… and more: %,d rows in all".formatted(summary.rejected()));
        }
        err.line(
                "the rows that could not be taken stand in %s, each with why: correct them there, and import that file by the same mapping"
                        .formatted(rejected));
        return summary.edition().rows() == 0 ? NOTHING : SOME;
    }

    private Path rejectsOf(Path file) {
        return free(rejects.getOrElse(() -> besides(file)));
    }

    private TableSummary taken(Path file, Journal journal, Path rejected) {
        try (Bar bar = new Bar("import")) {
            return table(file)
                    .followedBy(bar)
                    .rejectsTo(rejected)
                    .into(journal)
                    .getOrElseThrow((Rejection why) ->
                            new BadInput(Vector.ofAll(why.message().lines())
                                    .appendAll(
                                            strict && Files.exists(rejected)
                                                    ? Vector.of(
                                                            "nothing was recorded; the rows that could not be taken stand in %s, each with why"
                                                                    .formatted(rejected))
                                                    : Vector.empty())));
        }
    }

    private TableImport table(Path file) {
        TableImport table =
                TableImport.of(mapping, file).with(extensions.kinds()).withAliases(aliases);
        return strict ? table.strictly() : table;
    }

    /** That name, or one like it under which nothing lies that somebody may be correcting. */
    private static Path free(Path wanted) {
        Path free = wanted;
        for (int number = 2; Files.exists(free); number++) {
            String name = wanted.getFileName().toString();
            int dot = name.lastIndexOf('.');
            free = wanted.resolveSibling(
                    dot <= 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        return free;
    }

    /** {@code data.csv} has its rejects in {@code data.rejects.csv}, unpacked. */
    static Path besides(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(
                dot <= 0 ? name + ".rejects" : name.substring(0, dot) + ".rejects" + name.substring(dot));
    }

    /** Tells what the first rows become. */
    void preview(List<Path> files, int rows, Journal journal) {
        files.forEach(file -> table(file)
                .preview(rows, journal)
                .getOrElseThrow((Rejection why) ->
                        new BadInput(Vector.ofAll(why.message().lines())))
                .forEach(it -> tell(file, it)));
    }

    private void tell(Path file, Preview row) {
        out.line("%s, line %d%s"
                .formatted(
                        file,
                        row.line(),
                        row.skipped().map(": skipped, "::concat).getOrElse("")));
        row.problems().forEach(it -> out.line("  rejected: " + it.message()));
        Seq<Report> reports = row.told().filter(Report.class::isInstance).map(Report.class::cast);
        reports.forEach(it -> out.line("  %s  %s %s, known %s, %s: %s"
                .formatted(
                        it.id(),
                        it.modality(),
                        it.occurred(),
                        it.known(),
                        it.dyads().mkString(" "),
                        it.development().sentence(id -> id.id()))));
    }
}
