package io.entente.examples.cli;

import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import io.entente.Entente;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Rejection;
import io.entente.projections.forms.Counted;
import io.entente.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Records story files into a store: all of them, or where one has an error, nothing.",
            "They may name what the store describes already. What it holds already is not added again."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "story files, YAML or JSON; ids mean the same in all of them, and in the store")
    private List<Path> files = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--dry-run", description = "tell what would be recorded and replaced, and record nothing")
    private boolean dryRun;

    @Override
    public Integer call() {
        Location location = store.location();
        Main.out(command)
                .line(
                        location.isThere()
                                ? intoExisting(location, Main.err(command))
                                : intoNew(location, Main.err(command)));
        return 0;
    }

    private String intoExisting(Location location, Output err) {
        try (Entente entente = location.entente(Main.extensions(command).kinds())) {
            return record(
                    Stories.requireTellingAll(
                            Stories.read(Main.extensions(command).kinds(), some(entente.journal()), files), err),
                    entente);
        }
    }

    /** Read before the store is created: a story with an error leaves none behind, and neither does a trial. */
    private String intoNew(Location location, Output err) {
        Story story =
                Stories.requireTellingAll(Stories.read(Main.extensions(command).kinds(), none(), files), err);
        try (Entente entente = dryRun
                ? Entente.inMemory()
                : location.entente(Main.extensions(command).kinds())) {
            return record(story, entente);
        }
    }

    private String record(Story story, Entente entente) {
        Journal journal = entente.journal();
        Receipt receipt = (dryRun ? journal.tryAll(story) : journal.recordAll(story))
                .getOrElseThrow((Rejection why) -> new BadInput(why.message()));
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
