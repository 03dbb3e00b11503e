package io.entente.examples.cli;

import io.entente.journal.JournalException;
import io.vavr.collection.Array;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0, 1 for bad input or a store that does not hold, 2 for bad usage. */
@Command(
        name = "entente",
        description = "What stood between two countries at a date, as known at another, on whose word.",
        mixinStandardHelpOptions = true,
        version = "Entente 0.1.0-SNAPSHOT",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered; a pair of which nothing is known is an answer",
            "1:bad input, or a store that does not hold",
            "2:bad usage"
        },
        subcommands = {
            TourCommand.class,
            StateCommand.class,
            TimelineCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            JournalCommand.class,
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
        if (Array.of(arguments).exists(PostgresUrl::carriesPassword)) {
            err.println(PostgresUrl.HINT);
            return CommandLine.ExitCode.SOFTWARE; // before anything could repeat it
        }
        CommandLine commandLine = new CommandLine(new Main())
                .setExpandAtFiles(false) // for what they hold would be repeated, too
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr()
                            .println(
                                    switch (failure) {
                                        case BadInput input -> input.getMessage();
                                        case JournalException told -> oneLine(told);
                                        default -> throw failure;
                                    });
                    return CommandLine.ExitCode.SOFTWARE;
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

    // PostgreSQL explains itself in several
    private static String oneLine(JournalException told) {
        return String.valueOf(told.getMessage()).replaceAll("\\s*\\R\\s*", "; ");
    }
}
