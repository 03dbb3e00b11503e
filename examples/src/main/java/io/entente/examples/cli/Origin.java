package io.entente.examples.cli;

import static io.vavr.control.Option.none;

import io.entente.Entente;
import io.entente.kinds.Kinds;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a question is put to: stories, or a store. */
final class Origin {

    static final String ONLY_ONE =
            "give --story=FILE or --store=STORE, only one of them: a question is put to stories or to a store";

    @Option(
            names = "--story",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "story files, YAML or JSON; ids mean the same in all of them")
    private List<Path> files = List.of();

    @Option(
            names = StoreOption.NAME,
            required = true,
            paramLabel = StoreOption.LABEL,
            description = "or the store that stories were imported into: " + StoreOption.WHAT)
    private @Nullable String store;

    /** Whether both are named among the arguments, of which picocli says little in words. */
    static boolean isNamedTwice(Seq<String> arguments) {
        return Vector.of("--story", StoreOption.NAME)
                .forAll(name -> arguments.exists(it -> it.equals(name) || it.startsWith(name + "=")));
    }

    List<Path> files() {
        return files;
    }

    /** The journal; to be closed by the caller. */
    Entente open(Kinds kinds, Output err) {
        return store == null
                ? Stories.recorded(Stories.require(Stories.read(kinds, none(), files), err))
                : Location.of(store).existing().entente(kinds);
    }
}
