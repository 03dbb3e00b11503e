package io.entente.examples.cli;

import static io.vavr.control.Option.none;

import io.entente.axon.Entente;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a question is put to: stories, or a store. */
final class Origin {

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

    List<Path> files() {
        return files;
    }

    /** The journal; to be closed by the caller. */
    Entente open(PrintWriter err) {
        return store == null
                ? Stories.recorded(Stories.require(Stories.read(none(), files), err))
                : Location.of(store).existing().entente();
    }
}
