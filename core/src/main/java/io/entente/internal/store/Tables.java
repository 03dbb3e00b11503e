package io.entente.internal.store;

import io.entente.internal.codec.FlatJson;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a journal: those that are read, and those that are added. None is ever changed. */
final class Tables {

    private static final String COLUMNS = "position, id, name, version, recorded, payload, metadata, tags";
    static final int NAME = 3;
    static final int TAGS = 8;
    static final int HASH = 9;

    private static final int ROWS_AT_ONCE = 1_000;

    private Tables() {}

    static Head head(Session session) throws SQLException {
        try (ResultSet last = session.prepare("SELECT position, hash, (SELECT max(upto) FROM entente_segment)"
                        + " FROM entente_entry ORDER BY position DESC LIMIT 1")
                .executeQuery()) {
            return last.next() ? new Head(last.getLong(1), text(last, 2), last.getLong(3)) : Head.OF_NOTHING;
        }
    }

    /** The position of the last entry, asked of the entries alone. */
    static long last(Session session) throws SQLException {
        try (ResultSet last =
                session.prepare("SELECT max(position) FROM entente_entry").executeQuery()) {
            return last.next() ? last.getLong(1) : 0;
        }
    }

    /** The entries after one position, up to another inclusive, in order. */
    static ResultSet between(Session session, long after, long upTo) throws SQLException {
        PreparedStatement query = session.prepare(
                "SELECT " + COLUMNS + " FROM entente_entry WHERE position > ? AND position <= ? ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        query.setLong(1, after);
        query.setLong(2, upTo);
        return query.executeQuery();
    }

    /**
     * The entries at these positions, in order.
     *
     * @param isAmong the condition that a position is one of a parameter that is a JSON list
     */
    static ResultSet at(Session session, String isAmong, Positions positions) throws SQLException {
        PreparedStatement query =
                session.prepare("SELECT " + COLUMNS + " FROM entente_entry WHERE " + isAmong + " ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        query.setString(1, positions.written());
        return query.executeQuery();
    }

    /** Every entry in order, with its hash as column {@link #HASH}. */
    static ResultSet withHashes(Session session) throws SQLException {
        PreparedStatement query = session.prepare("SELECT " + COLUMNS + ", hash FROM entente_entry ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        return query.executeQuery();
    }

    /** Position and tags of the entries after one position, up to another inclusive, in order. */
    static ResultSet tags(Session session, long after, long upTo) throws SQLException {
        PreparedStatement query = session.prepare(
                "SELECT position, tags FROM entente_entry WHERE position > ? AND position <= ? ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        query.setLong(1, after);
        query.setLong(2, upTo);
        return query.executeQuery();
    }

    /**
     * The positions of a key with any of these values, by segments; all segments in which some lie after one position and up
     * to another inclusive.
     *
     * @param isAmong the condition that a value is one of a parameter that is a JSON list
     */
    static ResultSet postings(Session session, String isAmong, String key, List<String> values, long after, long upTo)
            throws SQLException {
        boolean one = values.size() == 1;
        PreparedStatement query = session.prepare("SELECT positions FROM entente_index WHERE key = ? AND "
                + (one ? "value = ?" : isAmong)
                + " AND upto > ? AND upto <= (SELECT min(upto) FROM entente_segment WHERE upto >= ?)");
        query.setFetchSize(ROWS_AT_ONCE);
        query.setString(1, key);
        query.setString(2, one ? values.getFirst() : FlatJson.written(values));
        query.setLong(3, after);
        query.setLong(4, upTo);
        return query.executeQuery();
    }

    /** The row of one tag in the segment that ends there. */
    static ResultSet posting(Session session, Label label, long upTo) throws SQLException {
        PreparedStatement query =
                session.prepare("SELECT positions FROM entente_index WHERE key = ? AND value = ? AND upto = ?");
        query.setString(1, label.key());
        query.setString(2, label.value());
        query.setLong(3, upTo);
        return query.executeQuery();
    }

    /** Every segment of the index. */
    static ResultSet segments(Session session) throws SQLException {
        return session.prepare("SELECT upto FROM entente_segment").executeQuery();
    }

    /** Every row of the index, in its order. */
    static ResultSet postings(Session session) throws SQLException {
        PreparedStatement query =
                session.prepare("SELECT key, value, upto, positions FROM entente_index ORDER BY key, value, upto");
        query.setFetchSize(ROWS_AT_ONCE);
        return query.executeQuery();
    }

    /**
     * What the index must tell of the entries up to a position.
     *
     * @param sql see {@link Database#labels}
     */
    static ResultSet labels(Session session, String sql, long upTo) throws SQLException {
        PreparedStatement query = session.prepare(sql);
        query.setFetchSize(ROWS_AT_ONCE);
        query.setLong(1, upTo);
        return query.executeQuery();
    }

    static long position(ResultSet rows) throws SQLException {
        return rows.getLong(1);
    }

    static Row row(ResultSet rows) throws SQLException {
        return new Row(
                text(rows, 2),
                text(rows, NAME),
                text(rows, 4),
                text(rows, 5),
                text(rows, 6),
                text(rows, 7),
                text(rows, TAGS));
    }

    /** A column that has a text, unless the database is damaged: then it is read as empty, which no hash agrees with. */
    static String text(ResultSet rows, int column) throws SQLException {
        byte[] utf8 = rows.getBytes(column); // SQLite's driver takes twice as long for getString
        return utf8 == null ? "" : new String(utf8, StandardCharsets.UTF_8);
    }

    /** The position of the first entry that was recorded then or later; 0 where there is none. */
    static long firstRecorded(Session session, String recorded) throws SQLException {
        PreparedStatement query =
                session.prepare("SELECT position FROM entente_entry WHERE recorded >= ? ORDER BY position LIMIT 1");
        query.setString(1, recorded);
        try (ResultSet first = query.executeQuery()) {
            return first.next() ? first.getLong(1) : 0;
        }
    }

    /** Adds entries after a head, and returns the new one. */
    static Head add(Session session, Head head, List<Incoming> entries) throws SQLException {
        Head last = head;
        Batch batch = new Batch(session.prepare(
                "INSERT INTO entente_entry (" + COLUMNS + ", hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        for (Incoming entry : entries) {
            last = last.after(entry.digest());
            batch.insert.setLong(1, last.position());
            int column = 1;
            for (String text : entry.row().columns()) {
                column++;
                batch.insert.setString(column, text);
            }
            batch.insert.setString(HASH, last.hash());
            batch.add();
        }
        batch.end();
        return last;
    }

    /** Adds a segment to the index. */
    static void add(Session session, Segment segment) throws SQLException {
        PreparedStatement end = session.prepare("INSERT INTO entente_segment (upto) VALUES (?)");
        end.setLong(1, segment.end());
        end.executeUpdate();
        Batch batch = new Batch(
                session.prepare("INSERT INTO entente_index (key, value, upto, positions) VALUES (?, ?, ?, ?)"));
        segment.visit((key, value, positions) -> {
            batch.insert.setString(1, key);
            batch.insert.setString(2, value);
            batch.insert.setLong(3, segment.end());
            batch.insert.setString(4, positions.written());
            batch.add();
        });
        batch.end();
    }

    /** Sends rows together, so many at once. */
    private static final class Batch {
        private final PreparedStatement insert;
        private int waiting;

        Batch(PreparedStatement insert) throws SQLException {
            this.insert = insert;
            insert.clearBatch(); // the statement may have failed before in the middle of one
        }

        void add() throws SQLException {
            insert.addBatch();
            if (++waiting == ROWS_AT_ONCE) {
                end();
            }
        }

        void end() throws SQLException {
            if (waiting > 0) {
                waiting = 0;
                if (IntStream.of(insert.executeBatch()).anyMatch(rows -> rows == 0)) {
                    throw new SQLException("a row was not taken in: is there a trigger on the table?");
                }
            }
        }
    }
}
