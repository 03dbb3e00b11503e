package bench;

import io.entente.journal.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What {@code run stores} measures: a journal in a file beside the peers' store on SQLite and Jackson, in turns and in one process: recording, and answering
 * from a store that was just opened. Every answer is compared with the heap's.
 */
public final class Stores {

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int WARM = 16;
    private static final int REPORTS = Integer.getInteger("reports", 100_000);
    private static final int MANY = Integer.getInteger("many", 1_000_000);

    private final Path folder;
    private int files;

    private Stores(Path folder) {
        this.folder = folder;
    }

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("entente-stores");
        try {
            new Stores(folder).run();
        } finally {
            sweep(folder);
            Files.delete(folder);
        }
    }

    /** Removes what a round has left: gigabytes that the system still writes to the disk would slow down whoever comes later. */
    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
    }

    private void run() throws Exception {
        List<Event> events = Data.generate(REPORTS / 100, 100, 42);
        System.out.printf(
                "%,d reports; medians of %d rounds; %d cores, JDK %s%n%n",
                events.size(), ROUNDS, Runtime.getRuntime().availableProcessors(), Runtime.version());
        System.out.println("| | entente | sqlite + jackson | ratio | target |");
        System.out.println("|---|---|---|---|---|");
        ingest(events, 1000, "recorded, 1,000 at once, reports/s");
        ingest(events, Integer.MAX_VALUE, "recorded, all at once, reports/s (the peer: 1,000)");
        ingest(events, 0, "recorded, one durable commit per moment, commits/s");
        cold(events);
        System.out.printf(
                Locale.ROOT,
                "| next question after another report, pair of 10,000, µs | %.1f | | | ≤ 20 |%n",
                median(WarmQuestions.afterAnotherReport(ROUNDS)) * 1e6);
        grown(events, ROUNDS);
        secondEdition(events);
        onServer(events);
        if (MANY > 0) {
            grown(Data.generate(MANY / 100, 100, 42), 1);
            many();
        }
    }

    private void grown(List<Event> events, int rounds) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        GrownStores.Recorded mine = new GrownStores.Recorded(1, 0);
        GrownStores.Recorded other = mine;
        for (int round = 0; round < rounds; round++) {
            mine = GrownStores.entente(file(), events);
            other = GrownStores.peer(file(), events);
            ours.add(events.size() / mine.seconds());
            theirs.add(events.size() / other.seconds());
            sweep(folder);
        }
        String of = ", of %,d".formatted(events.size());
        row("recorded, 1,000 at once, ids in no order" + of + ", reports/s", median(ours), median(theirs), "");
        row(
                "bytes an entry in the file" + of,
                (double) mine.bytes() / events.size(),
                (double) other.bytes() / events.size(),
                "≤ 450 bytes");
    }

    private static void onServer(List<Event> events) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (ServerStores stores = new ServerStores()) {
            for (int round = -1; round < ROUNDS; round++) {
                double mine = events.size() / stores.entente(events);
                double other = events.size() / stores.peer(events);
                if (round >= 0) {
                    ours.add(mine);
                    theirs.add(other);
                }
            }
        }
        row("PostgreSQL: recorded, 1,000 at once, reports/s", median(ours), median(theirs), "≥ 0.8 ×");
    }

    private void secondEdition(List<Event> events) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            double time = GrownStores.secondEdition(file(), events) * 1e6;
            sweep(folder);
            if (round >= 0) {
                times.add(time);
            }
        }
        System.out.printf(Locale.ROOT, "| everything told again, µs a report | %.1f | | | ≤ 10 |%n", median(times));
    }

    private Path file() {
        return folder.resolve(++files + ".db");
    }

    private static Peer peer(Path file, int batch) throws Exception {
        return new SqlJsonPeer("sqlite", "jdbc:sqlite:" + file, batch == Integer.MAX_VALUE ? 1000 : batch);
    }

    private void ingest(List<Event> events, int batch, String what) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long commits = batch == 0
                ? events.stream().mapToLong(Event::recordedAt).distinct().count()
                : events.size();
        for (int round = -WARM; round < ROUNDS; round++) {
            double mine;
            double other;
            try (EntentePeer peer = EntentePeer.inFile(file(), batch)) {
                List<List<Claim>> batches = peer.batches(events);
                mine = commits / apart(() -> batches.forEach(peer::record));
            }
            try (Peer peer = peer(file(), batch)) {
                other = commits / apart(() -> peer.ingest(events));
            }
            sweep(folder);
            if (round >= 0) {
                ours.add(mine);
                theirs.add(other);
            }
        }
        row(what, median(ours), median(theirs), "≥ 1.0 ×");
    }

    private void cold(List<Event> events) throws Exception {
        Path store = file();
        try (Peer entente = EntentePeer.inFile(store, 20_000)) {
            entente.ingest(events);
        }
        HeapPeer heap = new HeapPeer();
        heap.ingest(events);
        int pairs = REPORTS / 100;
        try (Peer sqlite = peer(file(), 1000)) {
            sqlite.ingest(events);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int round = -WARM; round < ROUNDS; round++) {
                try (Peer entente = EntentePeer.inFile(store, 1000)) {
                    for (int pair = 0; pair < pairs; pair++) {
                        Data.Query query =
                                Data.queries(1, 1, round * 1000L + pair).getFirst();
                        int asked = pair;
                        double mine = seconds(() -> same(heap, entente, asked, query)) * 1e6;
                        double other = seconds(() -> same(heap, sqlite, asked, query)) * 1e6;
                        double floor = seconds(() -> heap.state(asked, query.day(), query.known())) * 1e6;
                        if (round >= 0) {
                            ours.add(mine - floor);
                            theirs.add(other - floor);
                        }
                    }
                }
            }
            row("first state of a pair of 100 in a store just opened, µs", median(ours), median(theirs), "≤ 1.4 ×");
            ours.clear();
            theirs.clear();
            for (int round = -WARM; round < ROUNDS; round++) {
                try (Peer entente = EntentePeer.inFile(store, 1000)) {
                    double mine = apart(() -> entente.rebuild(pairs, Data.D1, Work.ALL)) * 1e3;
                    double other = apart(() -> sqlite.rebuild(pairs, Data.D1, Work.ALL)) * 1e3;
                    if (!Arrays.equals(
                            entente.rebuild(pairs, Data.D1, Work.ALL), heap.rebuild(pairs, Data.D1, Work.ALL))) {
                        throw new IllegalStateException("another answer than the heap's");
                    }
                    if (round >= 0) {
                        ours.add(mine);
                        theirs.add(other);
                    }
                }
            }
            row("all pairs rebuilt from a store just opened, ms", median(ours), median(theirs), "≤ 1.0 ×");
            heap(store, events.size());
            WarmQuestions.Times times = WarmQuestions.allPairs(store, heap, pairs, ROUNDS);
            System.out.printf(
                    Locale.ROOT,
                    "| all pairs, any day, as known at any moment, ms (beside: the heap's loop) | %.2f | %.2f | %.2f | ≤ 2 × |%n",
                    median(times.ours()) * 1e3,
                    median(times.heaps()) * 1e3,
                    median(times.ours()) / median(times.heaps()));
        }
    }

    private static void heap(Path store, int reports) throws Exception {
        long before = Memory.used();
        try (Peer entente = EntentePeer.inFile(store, 1000)) {
            entente.rebuild(reports / 100, Data.D1, Work.ALL);
            System.out.printf(
                    Locale.ROOT,
                    "| bytes in the heap a report, all pairs rebuilt | %.0f | | | ≤ 600 |%n",
                    (Memory.used() - before) / (double) reports);
            entente.state(0, Data.D1, Work.ALL); // holds on to it until here
        }
    }

    private static void same(Peer heap, Peer other, int pair, Data.Query query) throws Exception {
        if (!Arrays.equals(
                heap.state(pair, query.day(), query.known()), other.state(pair, query.day(), query.known()))) {
            throw new IllegalStateException("another answer than the heap's");
        }
    }

    private void many() throws Exception {
        for (int reports : List.of(REPORTS, MANY)) {
            Path store = file();
            try (Peer entente = EntentePeer.inFile(store, 50_000)) {
                entente.ingest(Data.generate(reports / 100, 100, 42));
            }
            List<Double> times = new ArrayList<>();
            for (int round = -1; round < 2 * ROUNDS; round++) {
                int pair = Math.abs(round * 37);
                double time = seconds(() -> {
                    try (Peer entente = EntentePeer.inFile(store, 1000)) {
                        entente.state(pair, Data.D1, Work.ALL);
                    }
                });
                if (round >= 0) {
                    times.add(time * 1e3);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| opened, first state of a pair, closed, of %,d reports, ms | %.1f | | | < 1,000 |%n",
                    reports,
                    median(times));
        }
    }

    interface Task {
        void run() throws Exception;
    }

    /** How long it takes; what was made for it before is out of the collector's way. */
    static double apart(Task work) throws Exception {
        System.gc();
        return seconds(work);
    }

    static double seconds(Task work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static void row(String what, double ours, double theirs, String target) {
        System.out.printf(
                Locale.ROOT, "| %s | %,.0f | %,.0f | %.2f | %s |%n", what, ours, theirs, ours / theirs, target);
    }
}
