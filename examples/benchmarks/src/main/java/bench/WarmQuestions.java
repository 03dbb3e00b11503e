package bench;

import io.entente.history.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What {@link Stores} asks of a journal that was asked before, in turns with the heap's loop. */
final class WarmQuestions {

    private static final int ASKED = 100;
    private static final int RECORDED = 500;
    private static final int LARGE = 10_000;

    private WarmQuestions() {}

    /** What each of several questions took, in seconds. */
    record Times(List<Double> ours, List<Double> heaps) {}

    /** All pairs, each time on a random day, as known at a random moment; after as many that are not counted. */
    static Times allPairs(Path store, HeapPeer heap, int pairs, int rounds) throws Exception {
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        Data.Query[] queries = Work.anyKnown(1);
        try (EntentePeer entente = EntentePeer.inFile(store, 1000)) {
            entente.rebuild(pairs, Data.D1, Work.ALL);
            for (int i = 0; i < 2 * rounds * ASKED; i++) {
                Data.Query query = queries[i];
                long[][] answers = new long[2][];
                double ours = Stores.seconds(() -> answers[0] = entente.rebuild(pairs, query.day(), query.known()));
                double heaps = Stores.seconds(() -> answers[1] = heap.rebuild(pairs, query.day(), query.known()));
                if (!Arrays.equals(answers[0], answers[1])) {
                    throw new IllegalStateException("another answer than the heap's");
                }
                if (i >= rounds * ASKED) {
                    times.ours().add(ours);
                    times.heaps().add(heaps);
                }
            }
        }
        return times;
    }

    /** The latest state of a pair of 10,000, each time after one more report, on a plain list: what the question takes. */
    static List<Double> afterAnotherReport(int rounds) {
        List<Double> times = new ArrayList<>();
        List<Event> events = Data.generate(1, LARGE, 42);
        for (int round = -rounds; round < rounds; round++) {
            EntentePeer entente = EntentePeer.onList(Limits.DEFAULT);
            entente.ingest(events);
            entente.state(0, Data.D1, Work.ALL);
            for (int i = 0; i < RECORDED; i++) {
                entente.record(EntentePeer.claim(Work.next(events, i, false)));
                long start = System.nanoTime();
                entente.state(0, Data.D1 + RECORDED, Work.ALL + 1000L * i);
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e9);
                }
            }
        }
        return times;
    }
}
