package io.entente.examples.cli;

import io.entente.journal.JournalException;
import io.entente.projection.UnfitExtensionException;
import io.entente.projections.forms.Style;
import io.entente.projections.forms.text.Page;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Exit codes: 0, 1 for bad input, a store that does not hold or an answer that cannot be written, 2 for
 * bad usage, 3 where some rows of a table could not be imported, 141 where nobody reads the answer to its end.
 */
@Command(
        name = "entente",
        description = "What stood between two countries at a date, as known at another, on whose word.",
        mixinStandardHelpOptions = true,
        version = "Entente 0.1.0-SNAPSHOT",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered; a pair of which nothing is known is an answer",
            "1:bad input, a store that does not hold, or standard output that cannot be written",
            "2:bad usage",
            "3:import of tables alone: some rows could not be taken",
            "141:the pipe that standard output goes to was closed before all was written"
        },
        subcommands = {
            TourCommand.class,
            StateCommand.class,
            TimelineCommand.class,
            ChronicleCommand.class,
            DiffCommand.class,
            SeriesCommand.class,
            ExplainCommand.class,
            PageCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            MappingCommand.class,
            ContentsCommand.class,
            DyadsCommand.class,
            EntitiesCommand.class,
            DuplicatesCommand.class,
            SourcesCommand.class,
            VerifyCommand.class,
            JournalCommand.class,
            CheckCommand.class,
            KindsCommand.class,
            InitCommand.class,
            DateCommand.class,
            CompletionCommand.class
        })
public final class Main {

    private static final int CLOSED_PIPE = 128 + 13; // what shells make of a program that the signal SIGPIPE ends

    private final Output out;
    private final Output err;
    private Seq<Path> jars = Extensions.named(Option.of(System.getenv(Extensions.VARIABLE)));
    private String origin = Extensions.VARIABLE;
    private final Lazy<Extensions> extensions =
            Lazy.of(() -> Extensions.in(jars, origin)); // once: a class is another by another loader

    private Main(Output out, Output err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command that the arguments name, and exits with its code. */
    public static void main(String[] arguments) {
        // System.out would swallow what goes wrong
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), arguments));
    }

    static int run(OutputStream out, OutputStream err, String... arguments) {
        return new Main(Output.ofAnswers(out), Output.ofMessages(err)).run(arguments);
    }

    /** Where a command's answers go. */
    static Output out(@Nullable CommandSpec command) {
        return of(command).out;
    }

    /** Where a command's messages go. */
    static Output err(@Nullable CommandSpec command) {
        return of(command).err;
    }

    /** What a user's own jars bring. */
    static Extensions extensions(@Nullable CommandSpec command) {
        return of(command).extensions.get();
    }

    @CommandLine.Option(
            names = Extensions.NAME,
            scope = ScopeType.INHERIT,
            paramLabel = "JAR",
            description = "a jar with kinds, questions, forms or exports of your own; may be repeated (default: what "
                    + Extensions.VARIABLE + " names)")
    void with(List<Path> jars) {
        this.jars = Vector.ofAll(jars);
        this.origin = Extensions.NAME;
    }

    private static Main of(@Nullable CommandSpec command) {
        return (Main) Objects.requireNonNull(command).root().userObject();
    }

    private int run(String... arguments) {
        int code = answer(arguments);
        return out.failure().map(this::unwritten).getOrElse(code);
    }

    private int unwritten(IOException why) {
        // it has no type of its own; these are the words of Unix and of Windows
        if (String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return CLOSED_PIPE;
        }
        err.line("standard output cannot be written: " + why.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int answer(String... arguments) {
        if (Array.of(arguments).exists(PostgresUrl::carriesPassword)) {
            err.line(PostgresUrl.HINT);
            return CommandLine.ExitCode.SOFTWARE; // before anything could repeat it
        }
        CommandLine commandLine = new CommandLine(this)
                .setExpandAtFiles(false) // for what they hold would be repeated, too
                .setOut(out.words())
                .setErr(err.words())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(this::helped)
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        commandLine
                .getSubcommands()
                .forEach((name, command) ->
                        command.setUnmatchedOptionsArePositionalParams(name.equals("date"))); // years before 0
        if (arguments.length == 0) {
            tellUsage(commandLine, err);
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine.execute(arguments);
    }

    private int helped(ParseResult parsed) {
        try {
            for (CommandLine asked : parsed.asCommandLineList()) {
                if (asked.isUsageHelpRequested()) {
                    tellUsage(asked, out);
                    return CommandLine.ExitCode.OK;
                }
            }
            if (!jars.isEmpty()) {
                extensions.get(); // what cannot be taken in is told, whatever is asked
            }
            return new RunLast().execute(parsed);
        } catch (BadInput e) {
            e.messages().forEach(err::line);
            return CommandLine.ExitCode.SOFTWARE;
        } catch (Output.Unwritable e) {
            return CommandLine.ExitCode.SOFTWARE; // why is told at the end
        } catch (LinkageError | StackOverflowError e) { // picocli handles no errors
            blame(e);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int misused(ParameterException wrong, String[] arguments) {
        boolean twoOrigins =
                (wrong instanceof MutuallyExclusiveArgsException || wrong instanceof MaxValuesExceededException)
                        && Origin.isNamedTwice(Array.of(arguments));
        err.page(new Page().line(Style.ERROR.on(twoOrigins ? Origin.ONLY_ONE : String.valueOf(wrong.getMessage()))));
        if (!UnmatchedArgumentException.printSuggestions(
                wrong, wrong.getCommandLine().getErr())) {
            tellUsage(wrong.getCommandLine(), err);
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static void tellUsage(CommandLine command, Output to) {
        to.own(command.getUsageMessage(command.getColorScheme()));
    }

    private int failed(Exception failure) throws Exception {
        switch (failure) {
            case BadInput input -> input.messages().forEach(err::line);
            case UnfitExtensionException unfit ->
                err.line("%s %s: %s".formatted(origin, jars.mkString(" "), unfit.getMessage()));
            case JournalException told -> err.line(String.valueOf(told.getMessage()));
            case Output.Unwritable unwritable -> {
                // why is told at the end
            }
            default -> blame(failure);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Tells that something a user's own jar brings has failed; what has failed elsewhere is thrown. */
    private <T extends Throwable> void blame(T failure) throws T {
        String own = extensions.get().blamed(failure).getOrElseThrow(() -> failure);
        err.line("%s %s failed: %s".formatted(origin, own, Extensions.words(failure)));
    }
}
