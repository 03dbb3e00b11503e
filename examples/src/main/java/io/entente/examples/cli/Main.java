package io.entente.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0, 1 for bad input, 2 for bad usage. */
@Command(
        name = "entente",
        description = "What stood between two countries at a date, as known at another, on whose word.",
        mixinStandardHelpOptions = true,
        version = "Entente 0.1.0-SNAPSHOT",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answered; a pair of which nothing is known is an answer", "1:bad input", "2:bad usage"},
        subcommands = {
            TourCommand.class,
            StateCommand.class,
            TimelineCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            KindsCommand.class,
            InitCommand.class,
            DateCommand.class
        })
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name, and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof BadInput) {
                        command.getErr().println(failure.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                });
        commandLine
                .getSubcommands()
                .forEach((name, command) ->
                        command.setUnmatchedOptionsArePositionalParams(name.equals("date"))); // years before 0
        if (arguments.length == 0) {
            commandLine.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine.execute(arguments);
    }
}
