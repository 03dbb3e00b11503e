package io.entente.examples.cli;

import io.entente.projections.answers.ChronicleAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "chronicle",
        description = "The relationship told in order, in short paragraphs with notes on whose word each sentence is.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ChronicleCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private FormOption form = new FormOption();

    @Mixin
    private Clocks clocks = new Clocks();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write it to a new file, such as chronicle.md")
    private @Nullable Path file;

    @Override
    public Integer call() {
        String chronicle = pair.answer(today -> ChronicleAnswer.of(clocks.on(today)), form, "markdown");
        if (file == null) {
            Main.out(command).written(chronicle);
        } else {
            write(chronicle + "\n", file);
        }
        return 0;
    }

    private static void write(String chronicle, Path file) {
        try {
            Files.writeString(file, chronicle, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput("%s is there already: name another file, or move it away".formatted(file));
        } catch (IOException e) {
            throw BadInput.unwritten(file, e);
        }
    }
}
