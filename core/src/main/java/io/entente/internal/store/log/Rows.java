package io.entente.internal.store.log;

import io.entente.internal.store.log.Batches.Batch;
import io.entente.internal.store.log.Kinds.Kind;
import io.entente.journal.JournalException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Goes through entries in order, one after the other, with all that is stored of each. */
public final class Rows implements AutoCloseable {

    private static final String QUERY = "SELECT e.position, e.kind, e.recorded, e.payload, e.mark,"
            + " b.first, b.id, b.number, b.metadata FROM entente_entry AS e LEFT JOIN entente_batch AS b"
            + " ON b.first = (SELECT max(first) FROM entente_batch WHERE first <= e.position) WHERE %s ORDER BY e.position";

    private final Kinds kinds;
    private final Session session;
    private final ResultSet rows;

    private Rows(Kinds kinds, Session session, PreparedStatement query) throws SQLException {
        this.kinds = kinds;
        this.session = session;
        query.setFetchSize(Log.ROWS_AT_ONCE);
        this.rows = query.executeQuery();
    }

    static Rows between(Kinds kinds, Session session, long after, long upTo) throws SQLException {
        PreparedStatement query = session.prepare(QUERY.formatted("e.position > ? AND e.position <= ?"));
        query.setLong(1, after);
        query.setLong(2, upTo);
        return new Rows(kinds, session, query);
    }

    static Rows at(Kinds kinds, Session session, String isAmong, String positions) throws SQLException {
        PreparedStatement query = session.prepare(QUERY.formatted(isAmong));
        query.setString(1, positions);
        return new Rows(kinds, session, query);
    }

    /** Goes to the next entry; false where there is none. */
    public boolean next() throws SQLException {
        return rows.next();
    }

    public long position() throws SQLException {
        return rows.getLong(1);
    }

    public String hash() throws SQLException {
        return Mark.hash(Log.bytes(rows, 5));
    }

    /**
     * The entry.
     *
     * @throws JournalException if it is damaged so that it cannot be read
     */
    public Row row() throws SQLException {
        long position = position();
        Kind kind = kinds.of(rows.getLong(2), position, session);
        Batch batch = new Batch(
                rows.getLong(6),
                Log.text(rows, 7),
                rows.getLong(8),
                Log.text(rows, 9)); // of none where the database is damaged
        return new Row(
                batch.id(position),
                kind.name(),
                kind.version(),
                Moments.of(rows.getLong(3)),
                Log.text(rows, 4),
                batch.metadata(),
                Log.labels(position, Log.bytes(rows, 5)));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
