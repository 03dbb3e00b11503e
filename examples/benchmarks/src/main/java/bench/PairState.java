package bench;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The state of one pair on a random day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PairState {

    @Param({"entente", "heap", "sqlite"})
    String peer = "";

    /** Reports per pair: 1,000 pairs of 100, or one pair of 10,000. */
    @Param({"100", "10000"})
    int reports;

    private Peer asked = new HeapPeer();
    private Data.Query[] knownBefore = {};
    private Data.Query[] anyKnown = {};
    private int next;

    @Setup
    public void record() throws Exception {
        asked = Work.peer(peer);
        asked.ingest(Work.events(reports));
        knownBefore = Work.knownBefore(Work.pairs(reports));
        anyKnown = Work.anyKnown(Work.pairs(reports));
        if (asked instanceof EntentePeer) {
            for (Data.Query query : knownBefore) {
                asked.state(query.pair(), query.day(), query.known());
            }
        }
    }

    /** As known at a moment for which that pair was asked before. */
    @Benchmark
    public long[] knownBefore() throws Exception {
        return answer(knownBefore);
    }

    /** As known at a random moment. */
    @Benchmark
    public long[] anyKnown() throws Exception {
        return answer(anyKnown);
    }

    private long[] answer(Data.Query[] queries) throws Exception {
        Data.Query query = queries[next++ & (queries.length - 1)];
        return asked.state(query.pair(), query.day(), query.known());
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        asked.close();
    }
}
