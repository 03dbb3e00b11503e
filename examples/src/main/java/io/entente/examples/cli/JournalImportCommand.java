package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.projections.forms.Counted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description =
                "Verifies what export wrote and restores it into an empty store, as the same chain; or nothing of it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class JournalImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "what export wrote; - for standard input")
    private String file = STANDARD_INPUT;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws IOException {
        Location location = store.location();
        long head;
        try (BufferedReader lines = lines()) {
            head = location instanceof Location.InFile(Path place) && !Files.exists(place)
                    ? intoNew(place, lines)
                    : restore(location, lines);
        } catch (CharacterCodingException e) {
            throw new BadInput("%s: this is not UTF-8, so no backup of a journal".formatted(file));
        } catch (IOException e) {
            throw BadInput.unread(file, e);
        }
        Main.out(command)
                .line("%s restored; the last one has position %d"
                        .formatted(Counted.of(head, "entry", "entries"), head));
        return 0;
    }

    private BufferedReader lines() throws IOException {
        return file.equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder()))
                : Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8);
    }

    /** A store that appears when it is whole, so that nobody records into one that is given up. */
    private long intoNew(Path place, BufferedReader lines) throws IOException {
        try (Beside beside = Beside.of(place)) {
            long head = restore(new Location.InFile(beside.part()), lines);
            beside.moveIntoPlace();
            return head;
        }
    }

    private long restore(Location location, BufferedReader lines) throws IOException {
        try (Entente entente = location.entente(Main.extensions(command).kinds());
                Bar bar = new Bar("restore")) {
            return entente.store().restore(lines, bar);
        }
    }
}
