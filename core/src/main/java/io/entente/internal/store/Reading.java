package io.entente.internal.store;

import io.entente.internal.store.index.Sight;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Found;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Row;
import io.entente.internal.store.log.Rows;
import io.entente.internal.store.log.Session;
import io.entente.journal.JournalException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What one transaction sees of a journal: all that is recorded up to its head, whatever comes after. Whatever cannot be read
 * is a {@link JournalException}. For one thread at a time.
 */
public final class Reading implements AutoCloseable {

    private final Log log;
    private final Session session;
    private final Sight sight;

    private Reading(Log log, Session session, Sight sight) {
        this.log = log;
        this.session = session;
        this.sight = sight;
    }

    static Reading begin(Log log, TagIndex index) {
        Session session = null;
        try {
            session = log.database().session();
            session.begin();
            return new Reading(log, session, index.sight(session, log.head(session)));
        } catch (SQLException | RuntimeException e) {
            if (session != null) {
                session.close();
            }
            throw e instanceof SQLException cause ? log.database().explained(cause) : (RuntimeException) e;
        }
    }

    /** What a transaction sees that has begun to append. */
    static Reading within(Log log, Session session, Sight sight) {
        return new Reading(log, session, sight);
    }

    private interface Work<T> {
        T done() throws SQLException;
    }

    private <T> T explained(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw log.database().explained(e);
        }
    }

    /** The position of the last entry; 0 where there is none. */
    public long last() {
        return sight.head().position();
    }

    /** Of some labels those that any entry may bear; the others none does. */
    public List<Label> mayBeBorne(Collection<Label> labels) {
        return explained(() -> sight.mayBeBorne(labels));
    }

    /**
     * Where any of these labels may be found after one position, up to another inclusive; in order, none twice. Others may
     * be among them: what is there is to be held to what it bears.
     */
    public List<Long> positions(Collection<Label> labels, long after, long upTo) {
        return explained(() -> sight.positions(labels, after, upTo));
    }

    /** The entries at some positions, which are there, in order and none twice. */
    public List<Found> at(List<Long> positions) {
        return explained(() -> log.at(session, positions));
    }

    /** The entries after one position, up to another inclusive. */
    public List<Found> between(long after, long upTo) {
        return explained(() -> log.between(session, after, upTo));
    }

    /** An entry with all that is stored of it. */
    public record Whole(long position, Row row) {}

    /** The same with all that is stored of them. */
    public List<Whole> wholeAt(List<Long> positions) {
        return explained(() -> whole(log.rows(session, positions)));
    }

    /** The same with all that is stored of them. */
    public List<Whole> wholeBetween(long after, long upTo) {
        return explained(() -> whole(log.rows(session, after, upTo)));
    }

    private static List<Whole> whole(Rows rows) throws SQLException {
        List<Whole> all = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                all.add(new Whole(rows.position(), rows.row()));
            }
        }
        return all;
    }

    @Override
    public void close() {
        session.close();
    }
}
