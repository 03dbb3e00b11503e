package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Report;
import io.entente.time.Recorded;
import io.vavr.collection.SortedSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A word and its place on two clocks.
 *
 * @param claim what was said
 * @param position of the entry that keeps it; of many words, the entries would be a tenth of the memory
 * @param recorded when that was recorded
 * @param knownSince the moment from which on it counts: the latest of its {@code known}; but what is in the journal is
 *     known, so that a {@code known} that leaves the moment of recording open counts from that moment on
 */
record EffectiveClaim(Claim claim, long position, Instant recorded, Instant knownSince) implements Words {

    /** The order in which words take effect: of one source, each replaces the one before. */
    static final Comparator<EffectiveClaim> BY_KNOWN =
            Comparator.comparing(EffectiveClaim::knownSince).thenComparingLong(EffectiveClaim::position);

    static EffectiveClaim of(Claim claim, Entry entry) {
        Instant latest = claim.known().latestMoment().get();
        Instant recorded = entry.recorded();
        boolean knownOnceRecorded = recorded.isBefore(latest) && !claim.isKnownOnlyAfter(recorded);
        return new EffectiveClaim(claim, entry.position(), recorded, knownOnceRecorded ? recorded : latest);
    }

    /** The entry that keeps it. */
    Entry entry() {
        return new Entry(position, recorded, claim);
    }

    /** Whether it counts of what was recorded by then. */
    boolean counts(Recorded by) {
        return by.counts(position, recorded);
    }

    @Override
    public List<EffectiveClaim> claims() {
        return List.of(this);
    }

    @Override
    public Set<DevelopmentId> ids() {
        return claim.developments().toJavaSet();
    }

    @Override
    public Set<Dyad> dyads() {
        if (!(claim instanceof Report report)) {
            return Set.of();
        }
        SortedSet<Dyad> filed = report.dyads();
        return filed.size() == 1 ? Set.of(filed.head()) : filed.toJavaSet();
    }
}
