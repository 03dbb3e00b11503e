package bench;

import io.entente.history.Limits;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Checks every answer, measures, and prints the ratios. Takes what JMH takes on its command line. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        Runner runner = new Runner(new OptionsBuilder().parent(given).build());
        if (given.shouldList()) {
            runner.list();
            return;
        }
        int answers = Check.all();
        System.out.printf("%,d answers compared with the heap's: all are equal.%n%n", answers);
        Memory warm = Memory.measured(Limits.DEFAULT);
        Memory tiny = Memory.measured(new Limits(0, 1, 16, 0));
        Collection<RunResult> results = runner.run();

        System.out.printf(
                Locale.ROOT,
                "%n`%s` on %s, %d cores, JDK %s (%s); %,d answers compared with the heap's first%n%n",
                String.join(" ", List.of("examples/benchmarks/run", String.join(" ", arguments)))
                        .strip(),
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("java.vm.name"),
                answers);
        new Table(results).print();
        System.out.printf("%n| bytes in the heap per report | default limits | least limits |%n|---|---|---|%n");
        row("journal (Axon's log in memory, with the report itself)", warm.journal(), tiny.journal());
        row("the words of each development, in order", warm.dossiers(), tiny.dossiers());
        row("timelines of 1,000 pairs, with histories at 8 moments each", warm.histories(), tiny.histories());
        row("checkpoints along all of them", warm.checkpoints(), tiny.checkpoints());
        row("together", warm.total(), tiny.total());
    }

    private static void row(String what, long warm, long tiny) {
        System.out.printf(Locale.ROOT, "| %s | %,d | %,d |%n", what, warm, tiny);
    }
}
