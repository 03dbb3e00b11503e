package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Report;
import io.vavr.collection.HashSet;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is read of a journal, up to one position: all of it, or of the dyads asked for whatever bears on them. In either
 * case, where it holds one word on a development it holds all, by any id that is one with it.
 */
final class Shelf {

    private static final int FAR = 10_000; // positions behind which less is read by beginning anew
    private static final int AT_ONCE = 10_000;

    private final Journal journal;
    private final boolean whole;
    private final Dossiers dossiers = new Dossiers();
    private final KnowledgeTimelines timelines;
    private final Set<Dyad> dyads = new LinkedHashSet<>();
    private boolean begun;
    private long position;

    private Shelf(Journal journal, Limits limits, boolean whole) {
        this.journal = journal;
        this.timelines = new KnowledgeTimelines(dossiers, limits);
        this.whole = whole;
    }

    /** A shelf that takes in what it is asked for; where the journal finds no parts, everything. */
    static Shelf empty(Journal journal, Limits limits) {
        return new Shelf(journal, limits, !journal.findsParts());
    }

    /** A shelf that takes in everything. */
    static Shelf whole(Journal journal, Limits limits) {
        return new Shelf(journal, limits, true);
    }

    boolean isWhole() {
        return whole;
    }

    Dossiers dossiers() {
        return dossiers;
    }

    KnowledgeTimelines timelines() {
        return timelines;
    }

    boolean isFarFrom(long head) {
        return !whole && begun && head - position > FAR;
    }

    /** Takes in what was recorded since, as far as it bears on what is here. */
    void readOn(long head) {
        if (!whole && !begun) {
            position = head;
            take(new EntryFilter.Descriptions());
            begun = true;
        }
        while (position < head) {
            next().forEach(this::readOn);
        }
    }

    // what follows, read to its end before it is taken in: for that other parts may have to be read
    private List<Entry> next() {
        try (Stream<Entry> entries = journal.entriesFrom(position + 1)) {
            List<Entry> next = entries.limit(AT_ONCE).toList();
            if (next.isEmpty()) {
                throw new JournalException(
                        "nothing follows position %d, though the journal does not end there: verify it, and restore a backup"
                                .formatted(position));
            }
            return next;
        }
    }

    private void readOn(Entry entry) {
        if (whole || concerns(entry)) {
            add(entry);
        }
        position = entry.position();
    }

    /** Whether an entry bears on what is here; if so, whatever was said before on the same is taken in. */
    private boolean concerns(Entry entry) {
        if (!(entry.content() instanceof Claim claim)) {
            return true;
        }
        boolean concerns = claim.developments().exists(dossiers::knows)
                || (claim instanceof Report report && report.dyads().exists(dyads::contains));
        if (concerns) {
            position = entry.position() - 1;
            claim.developments().forEach(this::read);
        }
        return concerns;
    }

    /** Takes in whatever bears on a dyad. */
    void read(Dyad dyad) {
        if (!whole && !dyads.contains(dyad)) {
            take(new EntryFilter.FiledUnder(dyad));
            dyads.add(dyad);
        }
    }

    /** Takes in whatever bears on a development. */
    void read(DevelopmentId id) {
        if (!whole && !dossiers.knows(id)) {
            take(new EntryFilter.On(HashSet.of(id)));
        }
    }

    /** Takes in a part, and whatever bears on the developments that it tells of, but for those known already. */
    private void take(EntryFilter part) {
        SortedMap<Long, Entry> found = new TreeMap<>();
        Set<DevelopmentId> asked = new LinkedHashSet<>();
        Set<DevelopmentId> next = find(part, found);
        while (!next.isEmpty()) {
            asked.addAll(next);
            next = find(new EntryFilter.On(HashSet.ofAll(next)), found);
            next.removeAll(asked);
        }
        List<Entry> fresh = found.values().stream().filter(this::isUnknown).toList();
        fresh.forEach(this::add); // not before all is read: reading may fail
    }

    /** Finds what is not found yet, and returns the developments that it tells of and that are not known. */
    private Set<DevelopmentId> find(EntryFilter part, SortedMap<Long, Entry> found) {
        List<Entry> latest;
        try (Stream<Entry> entries = journal.entries(part, at -> at <= position && !found.containsKey(at))) {
            latest = entries.toList();
        }
        Set<DevelopmentId> told = new LinkedHashSet<>();
        for (Entry entry : latest) {
            found.put(entry.position(), entry);
            developments(entry).forEach(told::add);
        }
        told.removeIf(dossiers::knows);
        return told;
    }

    private boolean isUnknown(Entry entry) {
        return developments(entry).forAll(id -> !dossiers.knows(id));
    }

    private static SortedSet<DevelopmentId> developments(Entry entry) {
        return entry.content() instanceof Claim claim ? claim.developments() : TreeSet.empty();
    }

    private void add(Entry entry) {
        dossiers.add(entry).forEach(timelines::note);
    }
}
