package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is read of a journal, up to one position: all of it, or of the parts asked for whatever bears on them. In either
 * case, where it holds one word on a development it holds all, by any id that is one with it.
 *
 * <p>Safe for use by several threads. Its monitor guards what it holds, and nobody reads the journal under it: what is
 * missing is read first, and then taken in at once.
 */
final class Excerpt {

    private static final int FAR = 10_000; // positions behind which less is read by beginning anew
    private static final int AT_ONCE = 10_000;
    private static final long NOT_BEGUN = -1;

    private final Journal journal;
    private final boolean whole;
    private final Dossiers dossiers = new Dossiers();
    private final KnowledgeTimelines timelines;
    private final Set<Dyad> dyads = ConcurrentHashMap.newKeySet();
    private volatile long position;

    private final Lock growing = new ReentrantLock(); // nothing is taken in without it, so that the position stays
    private final Map<EntryFilter, Lock> turns = new ConcurrentHashMap<>();

    private Excerpt(Journal journal, Limits limits, boolean whole) {
        this.journal = journal;
        this.timelines = new KnowledgeTimelines(dossiers, limits);
        this.whole = whole;
        this.position = whole ? 0 : NOT_BEGUN;
    }

    /** An excerpt that takes in what it is asked for; where the journal finds no parts, everything. */
    static Excerpt empty(Journal journal, Limits limits) {
        return new Excerpt(journal, limits, !journal.findsParts());
    }

    /** An excerpt that takes in everything. */
    static Excerpt whole(Journal journal, Limits limits) {
        return new Excerpt(journal, limits, true);
    }

    boolean isWhole() {
        return whole;
    }

    boolean isFarFrom(long head) {
        return !whole && position != NOT_BEGUN && head - position > FAR;
    }

    /** What follows from all that is here. */
    synchronized <A> A tell(Function<KnowledgeTimelines, A> question) {
        return question.apply(timelines);
    }

    /** Takes in what was recorded up to a position, as far as it bears on what is here. */
    void readOn(long head) {
        if (position < head) {
            growing.lock();
            try {
                if (position == NOT_BEGUN) {
                    Search descriptions = new Search(journal, this::knows);
                    descriptions.find(new EntryFilter.Descriptions(), head);
                    takeIn(descriptions.found(), head);
                }
                while (position < head) {
                    List<Entry> next = next(position, head);
                    long last = next.getLast().position();
                    takeIn(whole ? next : bearing(next, last), last);
                }
            } finally {
                growing.unlock();
            }
        }
    }

    /** Of what follows, that which bears on what is here, with whatever was said before on the same. */
    private Collection<Entry> bearing(List<Entry> next, long last) {
        Search search = new Search(journal, this::knows);
        search.findAmong(next, this::concerns, last);
        return search.found();
    }

    private boolean concerns(Recordable content) {
        return !(content instanceof Claim claim)
                || claim.developments().exists(this::knows)
                || (claim instanceof Report report && report.dyads().exists(dyads::contains));
    }

    /** Takes in whatever bears on a part. Who needs a part that another thread is reading waits for that. */
    void read(EntryFilter part) {
        if (!holds(part)) {
            Lock turn = turns.computeIfAbsent(part, unread -> new ReentrantLock());
            turn.lock();
            try {
                if (!holds(part)) {
                    takeIn(part);
                }
            } finally {
                turns.remove(part, turn);
                turn.unlock();
            }
        }
    }

    private boolean holds(EntryFilter part) {
        return whole
                || switch (part) {
                    case EntryFilter.FiledUnder filed -> dyads.contains(filed.dyad());
                    case EntryFilter.On on -> on.developments().forAll(this::knows);
                    case EntryFilter.Descriptions ignored -> true;
                    case EntryFilter.By by -> false;
                    case EntryFilter.Editions all -> false;
                };
    }

    private void takeIn(EntryFilter part) {
        long before = position;
        Search search = new Search(journal, this::knows);
        search.find(part, before);
        growing.lock();
        try {
            long now = position;
            long readTo = before;
            while (readTo < now) { // others went on meanwhile
                List<Entry> next = next(readTo, now);
                readTo = next.getLast().position();
                search.findAmong(next, part::holds, readTo);
            }
            takeIn(search.found(), now);
            if (part instanceof EntryFilter.FiledUnder filed) {
                dyads.add(filed.dyad());
            }
        } finally {
            growing.unlock();
        }
    }

    /** What follows a position, some of it, read to its end: for that other parts may have to be read. */
    private List<Entry> next(long after, long head) {
        try (Stream<Entry> entries = journal.entriesFrom(after + 1)) {
            List<Entry> next = entries.limit(AT_ONCE)
                    .takeWhile(it -> it.position() <= head)
                    .toList();
            if (next.isEmpty()) {
                throw new JournalException(
                        "nothing follows position %d, though the journal does not end there: verify it, and restore a backup"
                                .formatted(after));
            }
            return next;
        }
    }

    private synchronized void takeIn(Collection<Entry> read, long upTo) {
        List<Entry> fresh = read.stream()
                .filter(it -> it.position() > position || isUnknown(it))
                .toList();
        fresh.forEach(it -> dossiers.add(it, timelines::note));
        position = upTo;
    }

    private boolean isUnknown(Entry entry) {
        return entry.developments().forAll(id -> !dossiers.knows(id));
    }

    private synchronized boolean knows(DevelopmentId id) {
        return dossiers.knows(id);
    }
}
