package bench;

import io.entente.history.Limits;
import io.entente.projection.View;
import io.entente.projections.agreements.Agreements;
import io.entente.projections.agreements.AgreementsState;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.arms.Arms;
import io.entente.projections.figures.Figures;
import io.entente.projections.frames.Frames;
import io.entente.projections.investment.Investments;
import io.entente.projections.ownership.Ownership;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.entente.time.AsOf;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All questions, or six of them, asked at once of one pair that has 10,000 reports of every kind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class WholeRelationship {

    static final int REPORTS = 10_000;

    /** The questions that there were first, or all. */
    @Param({"six", "all"})
    String questions = "";

    private final View kept = view(Limits.DEFAULT);
    private final View anew = view(Limits.DEFAULT.withoutCheckpoints());
    private final LocalDate[] days = new Random(1)
            .ints(1 << 12, 0, MixedReports.DAYS)
            .mapToObj(MixedReports.FIRST::plusDays)
            .toArray(LocalDate[]::new);
    private Relationship relationship = new Relationship();
    private int next;

    static View view(Limits limits) {
        ListJournal journal = new ListJournal();
        journal.recordAll(MixedReports.generate(REPORTS));
        return View.over(journal, limits, AsOf.now(MixedReports.KNOWN).at(last()))
                .between(MixedReports.PAIR);
    }

    static Relationship six() {
        return new Relationship(Vector.of(
                new Agreements(), new Ownership(), new Investments(), new Arms(), new Frames(), new Figures()));
    }

    static View at(LocalDate day, View view) {
        return view.by(view.asOf().at(day));
    }

    private static LocalDate last() {
        return MixedReports.FIRST.plusDays(MixedReports.DAYS);
    }

    @Setup
    public void ask() {
        relationship = questions.equals("all") ? new Relationship() : six();
        kept.replay(relationship);
        anew.history();
    }

    /** The last day, from the beginning. */
    @Benchmark
    public RelationshipState cold() {
        return at(last(), anew).replay(relationship);
    }

    /** A random day, from the state kept last before it. */
    @Benchmark
    public RelationshipState newDay() {
        return at(days[next++ & (days.length - 1)], kept).replay(relationship);
    }

    /** The agreements on a random day. */
    @Benchmark
    public AgreementsState agreements() {
        return newDay().agreements();
    }

    /** The last day, again. */
    @Benchmark
    public RelationshipState sameDay() {
        return at(last(), kept).replay(relationship);
    }

    /** The whole answer on a random day, item by item, with what is only possible beside it. */
    @Benchmark
    public StateAnswer answer() {
        return StateAnswer.of(at(days[next++ & (days.length - 1)], kept), relationship);
    }
}
