package io.entente.internal.store.index;

import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Session;
import io.entente.journal.JournalException;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Finds entries by their tags. What older entries are tagged with is in {@code entente_run}: sorted runs, written when the
 * entries after the last one have become many, and merged by eights; what later ones are tagged with is read off them and
 * kept in memory. So an append writes nothing for its tags, and what it costs does not grow with the journal, but with what
 * was told before of the same developments. Safe for use by several threads.
 */
public final class TagIndex {

    /** How many entries may be without a run. */
    public static final int SEGMENT = 8_192;

    private final Log log;
    private final int segment;
    private State state = new State(List.of(), new Tail(0));

    /**
     * The index of a log.
     *
     * @param segment how many entries may be without a run
     */
    public TagIndex(Log log, int segment) {
        this.log = log;
        this.segment = segment;
    }

    /** The runs that there are, and what comes after them. */
    private record State(List<Run> runs, Tail tail) {
        long indexed() {
            return tail.begin();
        }
    }

    Log log() {
        return log;
    }

    /**
     * What one transaction sees of it.
     *
     * @throws JournalException if it tells of entries that are not there
     */
    public Sight sight(Session session, Head head) throws SQLException {
        if (head.indexed() > head.position()) {
            throw damaged("it reaches to %d, the journal to %d".formatted(head.indexed(), head.position()));
        }
        State seen = state(session, head);
        fill(session, seen.tail(), head);
        return new Sight(this, session, head, seen.runs(), List.of(seen.tail()));
    }

    private State state(Session session, Head head) throws SQLException {
        State kept = state();
        if (kept.indexed() == head.indexed()) {
            return kept;
        }
        State read = new State(runs(session, head.indexed()), new Tail(head.indexed()));
        requireWritten(session, head, read);
        if (head.indexed() > kept.indexed()) { // else of a transaction that began before the last run was written
            become(read);
        }
        return read;
    }

    private List<Run> runs(Session session, long upTo) throws SQLException {
        try {
            return Runs.longest(session, upTo);
        } catch (IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The position up to which certainly no entry bears any of these labels, told without a look into the database; none where
     * that takes one.
     */
    public Option<Long> borneByNone(Collection<Label> labels) {
        State known = state();
        long end = known.tail().end(); // before it is asked: it may grow
        for (Label label : labels) {
            long hash = Postings.hash(label);
            if (known.tail().holds(hash) || !known.runs().stream().allMatch(run -> run.certainlyLacks(hash))) {
                return Option.none();
            }
        }
        return Option.when(end > 0, end);
    }

    private synchronized State state() {
        return state;
    }

    private synchronized void become(State next) {
        if (next.indexed() > state.indexed()) {
            state = next;
        }
    }

    private void fill(Session session, Tail tail, Head head) throws SQLException {
        while (tail.end() < head.position()) {
            Tail more = new Tail(tail.end()); // of its own, for others may be filling it, too
            Bearings.each(log, session, more.begin(), head.position(), more);
            if (more.end() < head.position()) {
                throw Log.missing(more.end() + 1);
            }
            tail.addAll(more);
        }
    }

    /** A run that somebody only says is there would hide all of its entries; so its last one must be found. */
    private void requireWritten(Session session, Head head, State read) throws SQLException {
        long last = head.indexed();
        Sight sight = new Sight(this, session, head, read.runs(), List.of());
        for (Log.Labelled entry : log.labelled(session, last - 1, last)) {
            for (Label label : entry.labels()) {
                if (!sight.positions(List.of(label), last - 1, last).contains(last)) {
                    throw damaged("it reaches to %d, but %s is not in it".formatted(last, label));
                }
            }
        }
    }

    /** Begins to tell of what a transaction adds. */
    public Growing growing(Sight sight) {
        return new Growing(this, segment, sight);
    }

    /** Shows to others what was committed. */
    synchronized void committed(Sight before, List<Run> runs, Tail fresh) {
        if (!runs.isEmpty() && runs.getLast().upTo() > before.head().indexed()) {
            become(new State(List.copyOf(runs), fresh));
        } else {
            before.tails().getFirst().addAll(fresh);
        }
    }

    JournalException damaged(String what) {
        return new JournalException(
                "%s: the index of tags is damaged (%s): verify the journal; if its entries hold, export them, and import them into a new store"
                        .formatted(log.database().name(), what));
    }
}
