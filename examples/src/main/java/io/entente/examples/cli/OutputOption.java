package io.entente.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes what it makes: to standard output, or to a new file, which appears when it is whole. */
final class OutputOption {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write it to a new file, which appears when it is whole (default: -, standard output)")
    private Path file = STANDARD_OUTPUT;

    boolean isFile() {
        return !file.equals(STANDARD_OUTPUT);
    }

    /** @throws BadInput if it is no new file: to be asked before what is written is made at any cost */
    void requireFree() {
        if (file.toString().isEmpty()) {
            throw new BadInput("--output: name a file, or leave it out");
        }
        if (isFile() && Files.exists(file)) {
            throw BadInput.alreadyThere(file);
        }
    }

    /** Writes a text, and ends its last line unless it is ended. */
    void write(String text) {
        byte[] ended = (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8);
        write(out -> {
            out.write(ended);
            return ended.length;
        });
    }

    <T> T write(Beside.Writing<T> writing) {
        try {
            return isFile() ? writeFile(writing) : print(writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T writeFile(Beside.Writing<T> writing) throws IOException {
        try (Beside beside = Beside.of(file)) {
            T told = beside.write(writing);
            beside.moveIntoPlace();
            return told;
        }
    }

    private <T> T print(Beside.Writing<T> writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Main.out(command).bytes())) {
            return writing.to(out);
        }
    }
}
