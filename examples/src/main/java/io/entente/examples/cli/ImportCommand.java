package io.entente.examples.cli;

import io.entente.axon.Entente;
import io.entente.journal.Receipt;
import io.entente.journal.Rejection;
import io.entente.json.Kinds;
import io.entente.story.Story;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() {
        Location location = store.location();
        Receipt receipt =
                location.isThere() ? intoExisting(location, Main.err(command)) : intoNew(location, Main.err(command));
        Main.out(command)
                .line("%s recorded, %d already there; the last one has position %d"
                        .formatted(Wording.entries(receipt.added()), receipt.alreadyThere(), receipt.head()));
        return 0;
    }

    private Receipt intoExisting(Location location, Output err) {
        try (Entente entente = location.entente()) {
            return record(
                    Stories.requireTellingAll(Story.read(Kinds.standard(), stories(), entente.journal()), err),
                    entente);
        }
    }

    /** Read before the store is created: a story with an error leaves none behind. */
    private Receipt intoNew(Location location, Output err) {
        Story story = Stories.requireTellingAll(Story.read(Kinds.standard(), stories()), err);
        try (Entente entente = location.entente()) {
            return record(story, entente);
        }
    }

    private Seq<Path> stories() {
        return Array.ofAll(files);
    }

    private static Receipt record(Story story, Entente entente) {
        return entente.journal().recordAll(story).getOrElseThrow((Rejection why) -> new BadInput(why.message()));
    }
}
