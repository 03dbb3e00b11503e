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

/** The state of all 1,000 pairs, of 100,000 reports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AllPairs {

    @Param({"entente", "heap", "sqlite"})
    String peer = "";

    private final int pairs = Work.pairs(100);
    private Peer asked = new HeapPeer();
    private Data.Query[] knownBefore = {};
    private Data.Query[] anyKnown = {};
    private int next;

    @Setup
    public void record() throws Exception {
        asked = Work.peer(peer);
        asked.ingest(Work.events(100));
        knownBefore = Work.knownBefore(1);
        anyKnown = Work.anyKnown(1);
    }

    /** The peers' own question, again and again: the last day, as known in the end. */
    @Benchmark
    public long[] rebuild() throws Exception {
        return asked.rebuild(pairs, Data.D1, Work.ALL);
    }

    /** The same, asked pair by pair. */
    @Benchmark
    public long[] pairByPair() throws Exception {
        return asked instanceof EntentePeer entente
                ? entente.rebuildPairByPair(pairs, Data.D1, Work.ALL)
                : asked.rebuild(pairs, Data.D1, Work.ALL);
    }

    /** A random day, as known at a moment asked for before. */
    @Benchmark
    public long[] knownBefore() throws Exception {
        return answer(knownBefore);
    }

    /** A random day, as known at a random moment. */
    @Benchmark
    public long[] anyKnown() throws Exception {
        return answer(anyKnown);
    }

    private long[] answer(Data.Query[] queries) throws Exception {
        Data.Query query = queries[next++ & (queries.length - 1)];
        return asked.rebuild(pairs, query.day(), query.known());
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        asked.close();
    }
}
