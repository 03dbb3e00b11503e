package bench;

import io.entente.history.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The data and the questions of the peers. */
final class Work {

    static final int REPORTS = 100_000;
    static final long ALL = Data.rec(Data.D1) + 10 * Data.DAY;
    static final int HALFWAY = (Data.D0 + Data.D1) / 2;

    private static final int KNOWN_BEFORE = 4;

    private Work() {}

    /** 100,000 reports on pairs that have 100 each; or one pair that has more. */
    static List<Event> events(int perPair) {
        return Data.generate(pairs(perPair), perPair, 42);
    }

    static int pairs(int perPair) {
        return perPair == 100 ? REPORTS / perPair : 1;
    }

    static Peer peer(String name) {
        return switch (name) {
            case "entente" -> EntentePeer.inMemory(Limits.DEFAULT);
            case "heap" -> new HeapPeer();
            case "sqlite" -> sqlite();
            default -> throw new IllegalArgumentException("no peer is called " + name);
        };
    }

    /** With one commit per 1,000 records, WAL and synchronous=FULL, as the peers have it. */
    private static Peer sqlite() {
        try {
            Path folder = Files.createTempDirectory("entente-benchmarks");
            Path file = folder.resolve("peer.db");
            Peer peer = new SqlJsonPeer("sqlite", "jdbc:sqlite:" + file, 1000);
            for (Path it : List.of(folder, file, folder.resolve("peer.db-wal"), folder.resolve("peer.db-shm"))) {
                it.toFile().deleteOnExit();
            }
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Any pair, any day, as known at any day from then on: more than anybody keeps. */
    static Data.Query[] anyKnown(int pairs) {
        return Data.queries(1 << 16, pairs, 2).toArray(Data.Query[]::new);
    }

    /** The same, but each pair is only ever asked as known at one of four moments. */
    static Data.Query[] knownBefore(int pairs) {
        Random random = new Random(3);
        List<List<Long>> asked = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            asked.add(new ArrayList<>());
        }
        List<Data.Query> queries = new ArrayList<>();
        for (Data.Query query : anyKnown(pairs)) {
            List<Long> moments = asked.get(query.pair());
            if (moments.size() < KNOWN_BEFORE) {
                moments.add(query.known());
            }
            long known = moments.get(random.nextInt(moments.size()));
            int knownDay = (int) (known / Data.DAY);
            queries.add(new Data.Query(query.pair(), Data.D0 + random.nextInt(knownDay - Data.D0 + 1), known));
        }
        return queries.toArray(Data.Query[]::new);
    }

    /**
     * The {@code number}th of the reports that come in one by one, each known a second after the one before.
     *
     * @param backDated whether it happened on some day in the past, or later than all before
     */
    static Event next(List<Event> before, int number, boolean backDated) {
        long sequence = before.size() + number + 1L;
        int day = backDated ? Data.D0 + new Random(number).nextInt(Data.D1 - Data.D0) : Data.D1 + number;
        return new Event(
                sequence, 0, sequence, day, ALL + 1000L * number, Event.ASSERT, number % Event.TYPES, number, "");
    }
}
