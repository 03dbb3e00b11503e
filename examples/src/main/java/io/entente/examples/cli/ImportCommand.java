package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.intake.Intake;
import io.entente.intake.StoryReceipt;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Rejection;
import io.entente.kinds.Kinds;
import io.entente.projections.forms.Counted;
import io.entente.story.Story;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Records story files into a store, or reports that were exported: all of them, or where one has an error, nothing.",
            "Stories may name what the store describes already. What it holds already is not added again.",
            "With --mapping, records tables (CSV, TSV, JSON Lines, also as .gz): rows that cannot be taken go to a file of their own.",
            "(To restore a backup of a whole store: entente journal import)"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was taken, or was there",
            "1:nothing was taken: something is wrong with the files, the mapping or the store, or no row could be taken",
            "2:bad usage",
            "3:tables alone: some rows could not be taken"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "story files, YAML or JSON, or what export --format jsonl wrote; ids mean the same in all of them, and in"
                            + " the store; with --mapping tables")
    private List<Path> files = List.of();

    @Option(
            names = StoreOption.NAME,
            paramLabel = StoreOption.LABEL,
            description = StoreOption.DESCRIPTION
                    + "; made if it is not there. Required, unless nothing is to be recorded: then, without one, all is compared"
                    + " to an empty one")
    private @Nullable String store;

    @Option(names = "--dry-run", description = "tell what would be recorded and replaced, and record nothing")
    private boolean dryRun;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description =
                    "what the rows of a table tell: a file, or one of those that come with Entente (see entente mapping)")
    private @Nullable String mapping;

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "tables: what names mean, YAML such as aliases: {Red China: CN}")
    private @Nullable Path aliases;

    @Option(names = "--strict", description = "tables: record nothing where any row cannot be taken")
    private boolean strict;

    @Option(
            names = "--preview",
            paramLabel = "ROWS",
            description = "tables: tell what the first rows become, and record nothing")
    private int preview;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "tables: where rows go that cannot be taken (default: beside the table, data.rejects.csv)")
    private @Nullable Path rejects;

    @Override
    public Integer call() {
        requireOfOneSort();
        if (store == null && !dryRun && preview == 0) {
            throw wrongUsage("Missing required option: '%s=%s'".formatted(StoreOption.NAME, StoreOption.LABEL));
        }
        return mapping == null ? stories() : tables(mapping);
    }

    /** An option that would say nothing is told, above all one that promises that nothing is recorded. */
    private void requireOfOneSort() {
        files.stream()
                .map(Path::toString)
                .filter(it -> mapping == null && it.matches("(?i).*[.](csv|tsv|tab)([.]gz)?"))
                .findFirst()
                .ifPresent(it -> {
                    throw wrongUsage(
                            "%s is a table: say by --mapping what its rows tell (entente mapping %s drafts one)"
                                    .formatted(it, it));
                });
        if (mapping == null && (strict || preview > 0 || rejects != null || aliases != null)) {
            throw wrongUsage("--strict, --preview, --rejects and --aliases are of tables: say by which --mapping");
        }
        if (preview < 0) {
            throw wrongUsage("--preview is of so many rows, from 1 on");
        }
    }

    private ParameterException wrongUsage(String why) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), why);
    }

    private int tables(String named) {
        Tables tables = new Tables(
                Main.extensions(command),
                named,
                io.vavr.control.Option.of(aliases),
                strict,
                io.vavr.control.Option.of(rejects),
                Main.out(command),
                Main.err(command));
        return onJournal(journal -> {
            if (preview > 0) {
                tables.preview(files, preview, journal);
                return Tables.ALL;
            }
            return dryRun ? tables.tryOut(files, new Trial(journal)) : tables.record(files, journal);
        });
    }

    /** A store that is not there is made with the first words recorded in it: a failed import leaves none, and neither does a trial. */
    private <T> T onJournal(Function<Journal, T> what) {
        Kinds kinds = Main.extensions(command).kinds();
        io.vavr.control.Option<Location> location =
                io.vavr.control.Option.of(store).map(Location::of);
        if (location.exists(Location::isThere)) {
            try (Entente entente = location.get().entente(kinds)) {
                return what.apply(entente.journal());
            }
        }
        if (preview > 0 || dryRun) {
            try (Entente empty = Entente.inMemory()) {
                Main.err(command)
                        .line("%s: all is compared to an empty one"
                                .formatted(location.map("there is no store %s yet"::formatted)
                                        .getOrElse("no store is named")));
                return what.apply(empty.journal());
            }
        }
        try (NewStore made = new NewStore(location.get(), kinds)) {
            return what.apply(made);
        }
    }

    private int stories() {
        String told = onJournal(journal ->
                record(read(io.vavr.control.Option.when(journal.head() > 0, journal), Main.err(command)), journal));
        Main.out(command).line(told);
        return 0;
    }

    private Story read(io.vavr.control.Option<Journal> after, Output err) {
        Kinds kinds = Main.extensions(command).kinds();
        Seq<Path> reports = Vector.ofAll(files).filter(ExportedReports::areIn);
        if (reports.isEmpty()) {
            return Stories.requireTellingAll(Stories.read(kinds, after, files), err);
        }
        if (reports.size() < files.size()) {
            throw new BadInput("%s: these are exported reports; import them and stories one after the other"
                    .formatted(reports.mkString(", ")));
        }
        return new Story(ExportedReports.read(kinds, reports), Vector.empty(), Vector.empty(), 0);
    }

    private String record(Story story, Journal journal) {
        StoryReceipt what = (dryRun ? Intake.tryOut(journal, story) : Intake.take(journal, story))
                .getOrElseThrow((Rejection why) -> new BadInput(why.message()));
        what.takenBack().forEach(it -> Main.err(command)
                .line("%s is taken back as the word of %s from %s on: the story does not tell it any more"
                        .formatted(it.developments().head(), it.source(), it.known())));
        Receipt receipt = what.receipt();
        String entries = Counted.of(receipt.added(), "entry", "entries");
        String replaced = story.replacements() == 0
                ? ""
                : ", %s what was told before"
                        .formatted(story.replacements() == 1 ? "1 replaces" : story.replacements() + " replace");
        return dryRun
                ? "%s would be recorded, %d already there%s; nothing was recorded"
                        .formatted(entries, receipt.alreadyThere(), replaced)
                : "%s recorded, %d already there%s; the last one has position %d"
                        .formatted(entries, receipt.alreadyThere(), replaced, receipt.head());
    }
}
