package io.entente.examples.cli;

import io.entente.projections.forms.text.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "init", description = "Writes a small commented story to start from.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "story.yaml",
            description = "where to (default: ${DEFAULT-VALUE})")
    private Path file = Path.of("story.yaml");

    @Override
    public Integer call() throws IOException {
        if (file.toString().endsWith(".json")) {
            throw new BadInput("%s: the story to start from is YAML; name it .yaml".formatted(file));
        }
        try (InputStream story = InitCommand.class.getResourceAsStream("/stories/starter.yaml")) {
            Files.copy(Objects.requireNonNull(story), file);
        } catch (FileAlreadyExistsException e) {
            throw BadInput.alreadyThere(file);
        } catch (IOException e) {
            throw BadInput.unwritten(file, e);
        }
        Main.out(command)
                .page(new Page()
                        .line("%s written. Look at it, then try:".formatted(file))
                        .blank()
                        .line("  entente check " + Shell.word(file))
                        .line("  entente state NO SE --story " + Shell.word(file)));
        return 0;
    }
}
