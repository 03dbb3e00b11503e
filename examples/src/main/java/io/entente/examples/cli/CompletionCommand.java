package io.entente.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = {
            "A script by which bash and zsh complete commands and options.",
            "In the shell, or in its file of settings: source <(entente completion)"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        CommandSpec root = Objects.requireNonNull(command).root();
        Main.out(command).own(AutoComplete.bash(root.name(), root.commandLine()));
        return 0;
    }
}
