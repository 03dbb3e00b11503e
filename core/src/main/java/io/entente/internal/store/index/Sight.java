package io.entente.internal.store.index;

import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Session;
import io.entente.journal.JournalException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** The index as it is for one transaction. */
public final class Sight {

    private final TagIndex index;
    private final Session session;
    private final Head head;
    private final List<Run> runs;
    private final List<Tail> tails;

    /** @param tails what comes after the runs */
    Sight(TagIndex index, Session session, Head head, List<Run> runs, List<Tail> tails) {
        this.index = index;
        this.session = session;
        this.head = head;
        this.runs = runs;
        this.tails = tails;
    }

    public Session session() {
        return session;
    }

    public Head head() {
        return head;
    }

    List<Run> runs() {
        return runs;
    }

    List<Tail> tails() {
        return tails;
    }

    /** Of some labels those that any entry may bear; that it does is likely, and has yet to be seen. */
    public List<Label> mayBeBorne(Collection<Label> labels) throws SQLException {
        List<Label> some = new ArrayList<>();
        for (Label label : labels) {
            if (mayBeBorne(label)) {
                some.add(label);
            }
        }
        return some;
    }

    boolean mayBeBorne(Label label) throws SQLException {
        long hash = Postings.hash(label);
        for (Run run : runs) {
            if (mayHold(run, hash)) {
                return true;
            }
        }
        for (Tail tail : tails) {
            if (tail.holds(hash)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(Run run, long hash) throws SQLException {
        try {
            return run.filter(session).mayHold(hash);
        } catch (IllegalArgumentException e) {
            throw index.damaged(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Where any of these labels may be found after one position, up to another inclusive; in order, none twice. Others may
     * be among them: what is there is to be held to what it bears.
     *
     * @throws JournalException if the index is damaged
     */
    public List<Long> positions(Collection<Label> labels, long after, long upTo) throws SQLException {
        long[] hashes = mayBeBorne(labels).stream()
                .mapToLong(Postings::hash)
                .sorted()
                .distinct()
                .toArray();
        LongStream.Builder found = LongStream.builder();
        findInRuns(hashes, after, found);
        for (Tail tail : tails) {
            for (long hash : hashes) {
                tail.find(hash, found);
            }
        }
        return found.build()
                .filter(at -> at > after && at <= upTo)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private void findInRuns(long[] hashes, long after, LongStream.Builder found) throws SQLException {
        SortedMap<Long, Run> pages = new TreeMap<>();
        for (Run run : runs) {
            if (run.upTo() > after) { // what bears on a dyad may stand in a later run than its entry
                for (long hash : hashes) {
                    if (mayHold(run, hash)) {
                        run.pages(hash, page -> pages.put(page, run));
                    }
                }
            }
        }
        try {
            Runs.pages(
                    session,
                    index.log().database(),
                    pages,
                    (run, number, page) -> run.find(number, page, hashes, found));
        } catch (IllegalArgumentException e) {
            throw index.damaged(String.valueOf(e.getMessage()));
        }
    }
}
