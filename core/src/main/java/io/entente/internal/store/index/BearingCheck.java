package io.entente.internal.store.index;

import io.entente.internal.store.index.Components.Bearing;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Holds what is told to bear on dyads to the entries: it must be what follows from all of them, one after the other. */
final class BearingCheck {

    private static final int ENTRIES_AT_ONCE = 10_000;

    private final Log log;
    private final Session session;
    private final long last;
    private final Components components = new Components();

    /** @param last the position of the last entry */
    BearingCheck(Log log, Session session, long last) {
        this.log = log;
        this.session = session;
        this.last = last;
    }

    /** The first position at which something else is told; 0 where nothing is. */
    long broken() throws SQLException {
        long[] again = toldAgain();
        long told = 0;
        for (long after = 0; after < last; after += ENTRIES_AT_ONCE) {
            long upTo = Math.min(last, after + ENTRIES_AT_ONCE);
            List<Bearing> anew = new ArrayList<>();
            for (Log.Labelled entry : log.labelled(session, after, upTo)) {
                if (developments(entry).anyMatch(hash -> Arrays.binarySearch(again, hash) >= 0)) {
                    anew.addAll(components.add(entry.position(), entry.labels()));
                }
            }
            List<Bearing> there = Bearings.since(session, after, upTo);
            if (!there.equals(anew)) {
                return difference(there, anew);
            }
            told += there.size();
        }
        if (!Bearings.since(session, last, Long.MAX_VALUE).isEmpty()) {
            return last + 1;
        }
        return Log.count(session, "entente_bearing") == told
                ? 0
                : 1; // before the first entry, nothing bears on anything
    }

    /** The hashes of the developments that have several words, sorted; of the others nothing follows. */
    private long[] toldAgain() throws SQLException {
        LongStream.Builder all = LongStream.builder();
        for (long after = 0; after < last; after += ENTRIES_AT_ONCE) {
            log.labelled(session, after, Math.min(last, after + ENTRIES_AT_ONCE))
                    .forEach(entry -> developments(entry).forEach(all));
        }
        long[] sorted = all.build().sorted().toArray();
        LongStream.Builder twice = LongStream.builder();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                twice.add(sorted[i]);
            }
        }
        return twice.build().distinct().toArray();
    }

    private static LongStream developments(Log.Labelled entry) {
        return Label.of(Label.DEVELOPMENT, entry.labels()).stream().mapToLong(Postings::hash);
    }

    private static long difference(List<Bearing> told, List<Bearing> anew) {
        int same = 0;
        while (same < told.size() && same < anew.size() && told.get(same).equals(anew.get(same))) {
            same++;
        }
        long first = Long.MAX_VALUE;
        for (List<Bearing> each : List.of(told, anew)) {
            first = same < each.size() ? Math.min(first, each.get(same).since()) : first;
        }
        return first;
    }
}
