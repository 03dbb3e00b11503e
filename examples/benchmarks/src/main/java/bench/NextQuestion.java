package bench;

import io.entente.history.Limits;
import io.entente.journal.Claim;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One more report is recorded, and the pair asked for its latest state. Every iteration starts over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
@Warmup(iterations = 20, batchSize = NextQuestion.BATCH)
@Measurement(iterations = 20, batchSize = NextQuestion.BATCH)
public class NextQuestion {

    static final int BATCH = 50;

    /** How many reports the pair has before. */
    @Param({"100", "10000"})
    int reports;

    /** Axon's engine in memory reads its whole log for every recording; a list shows what is left without that. */
    @Param({"axon", "list"})
    String journal = "";

    private List<Event> events = List.of();
    private Claim[] ordinary = {};
    private Claim[] backDated = {};
    private EntentePeer asked = EntentePeer.onList(Limits.DEFAULT);
    private int next;

    @Setup
    public void prepare() {
        events = Data.generate(1, reports, 42);
        ordinary = claims(false);
        backDated = claims(true);
    }

    private Claim[] claims(boolean backDated) {
        Claim[] claims = new Claim[BATCH];
        for (int i = 0; i < BATCH; i++) {
            claims[i] = EntentePeer.claim(Work.next(events, i, backDated));
        }
        return claims;
    }

    @Setup(Level.Iteration)
    public void startOver() {
        asked = journal.equals("axon") ? EntentePeer.inMemory(Limits.DEFAULT) : EntentePeer.onList(Limits.DEFAULT);
        asked.ingest(events);
        asked.state(0, Data.D1, Work.ALL);
        next = 0;
    }

    /** It happened later than all before. */
    @Benchmark
    public long[] ordinary() {
        return answer(ordinary);
    }

    /** It happened on some day in the past. */
    @Benchmark
    public long[] backDated() {
        return answer(backDated);
    }

    private long[] answer(Claim[] claims) {
        int number = next++;
        asked.record(claims[number]);
        return asked.state(0, Data.D1 + BATCH, Work.ALL + 1000L * number);
    }
}
