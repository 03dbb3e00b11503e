package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.Store;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.entente.projections.forms.Counted;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = {
            "Writes all entries of a store as JSON Lines, with positions, clocks and hashes, and verifies them.",
            "This backs the store up; one relationship in a format that other tools open is: entente export"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class JournalExportCommand implements Callable<Integer> {

    private static final Pattern OF_SQLITE = Pattern.compile("-(wal|shm|journal)$");
    private static final Path STANDARD_OUTPUT = Path.of("-");
    private static final String BEGINNING = "{\"journal\":\"entente\"";

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "where to (default, and -: standard output); appears there when it is whole")
    private Path file = STANDARD_OUTPUT;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--force", description = "replace a backup that is there")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Location location = store.location().existing();
        try (Entente entente = location.entente(Main.extensions(command).kinds());
                Bar bar = new Bar("export")) {
            Store whole = entente.store();
            Verification.Sound written = file.equals(STANDARD_OUTPUT) ? print(whole) : write(whole, bar, file);
            Main.err(command)
                    .line("%s exported; head %s"
                            .formatted(Counted.of(written.entries(), "entry", "entries"), written.head()));
        }
        return 0;
    }

    private Verification.Sound print(Store store) throws IOException {
        try (Writer lines = Main.out(command).data()) {
            return store.backUp(lines);
        }
    }

    /** Whatever is there is kept, unless it is a backup that shall be replaced: it may be a store, or belong to one. */
    private void requireFree(Path place) throws IOException {
        if (OF_SQLITE.matcher(place.toString()).find()) {
            throw new BadInput("%s is a name that SQLite gives to files beside a store: name another".formatted(place));
        }
        if (!Files.exists(place)) {
            return;
        }
        if (!isBackup(place)) {
            throw new BadInput(
                    "%s is there already, and no backup that could be replaced: name another file".formatted(place));
        }
        if (!force) {
            throw new BadInput("%s is there already: name another file, or replace it with --force".formatted(place));
        }
    }

    private static boolean isBackup(Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try (InputStream file = Files.newInputStream(place)) {
            return new String(file.readNBytes(BEGINNING.length()), StandardCharsets.UTF_8).equals(BEGINNING);
        }
    }

    private Verification.Sound write(Store store, Progress progress, Path place) throws IOException {
        requireFree(place);
        try (Beside beside = Beside.of(place)) {
            Verification.Sound written = beside.write(out -> {
                try (Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                    return store.backUp(lines, progress);
                }
            });
            if (force) {
                beside.replace();
            } else {
                beside.moveIntoPlace();
            }
            return written;
        }
    }
}
