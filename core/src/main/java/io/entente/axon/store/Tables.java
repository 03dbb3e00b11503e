package io.entente.axon.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of a journal: those that are read, and those that are added. None is ever changed. */
final class Tables {

    private static final String COLUMNS = "position, id, name, version, recorded, payload, metadata";
    static final int HASH = 8;

    private static final int ROWS_AT_ONCE = 1_000;

    private Tables() {}

    /** Where a journal ends: 0 and {@link Row#NOTHING} for an empty one. */
    record Head(long position, String hash) {}

    static Head head(Session session) throws SQLException {
        try (ResultSet last = session.prepare("SELECT position, hash FROM entente_entry ORDER BY position DESC LIMIT 1")
                .executeQuery()) {
            return last.next() ? new Head(last.getLong(1), text(last, 2)) : new Head(0, Row.NOTHING);
        }
    }

    /** Whether anything after a position is selected. */
    static boolean holds(Session session, long after, Selection selection) throws SQLException {
        PreparedStatement query = session.prepare(
                "SELECT 1 FROM entente_entry WHERE position > ? AND " + selection.condition() + " LIMIT 1");
        query.setLong(1, after);
        selection.bind(query, 2);
        try (ResultSet found = query.executeQuery()) {
            return found.next();
        }
    }

    /** What is selected after one position, up to another inclusive, in order; tags are not read. */
    static ResultSet between(Session session, long after, long upTo, Selection selection) throws SQLException {
        PreparedStatement query = session.prepare("SELECT " + COLUMNS + " FROM entente_entry"
                + " WHERE position > ? AND position <= ? AND " + selection.condition() + " ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        query.setLong(1, after);
        query.setLong(2, upTo);
        selection.bind(query, 3);
        return query.executeQuery();
    }

    /** Every entry in order, with its hash as column {@link #HASH}; tags are not read. */
    static ResultSet withHashes(Session session) throws SQLException {
        PreparedStatement query = session.prepare("SELECT " + COLUMNS + ", hash FROM entente_entry ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        return query.executeQuery();
    }

    /** The position, key and value of every tag, in the order of positions. */
    static ResultSet tags(Session session) throws SQLException {
        PreparedStatement query = session.prepare("SELECT position, key, value FROM entente_tag ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        return query.executeQuery();
    }

    static long position(ResultSet rows) throws SQLException {
        return rows.getLong(1);
    }

    static Row row(ResultSet rows) throws SQLException {
        return new Row(
                position(rows),
                text(rows, 2),
                text(rows, 3),
                text(rows, 4),
                text(rows, 5),
                text(rows, 6),
                text(rows, 7),
                List.of());
    }

    /** A column that has a text, unless the database is damaged: then it is read as empty, which no hash agrees with. */
    static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    /** The position of the first entry that was recorded then or later; 0 where there is none. */
    static long firstRecorded(Session session, String recorded) throws SQLException {
        PreparedStatement query = session.prepare("SELECT min(position) FROM entente_entry WHERE recorded >= ?");
        query.setString(1, recorded);
        try (ResultSet first = query.executeQuery()) {
            return first.next() ? first.getLong(1) : 0;
        }
    }

    /** Adds rows after a head, and returns the new one. */
    static Head add(Session session, Head head, List<Row> rows) throws SQLException {
        String hash = head.hash();
        PreparedStatement insert =
                session.prepare("INSERT INTO entente_entry (" + COLUMNS + ", hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        Batch batch = new Batch(insert);
        for (Row row : rows) {
            hash = row.hashAfter(hash);
            insert.setLong(1, row.position());
            insert.setString(2, row.id());
            insert.setString(3, row.name());
            insert.setString(4, row.version());
            insert.setString(5, row.recorded());
            insert.setString(6, row.payload());
            insert.setString(7, row.metadata());
            insert.setString(8, hash);
            batch.add();
        }
        batch.end();
        addTags(session, rows);
        return rows.isEmpty() ? head : new Head(rows.getLast().position(), hash);
    }

    private record Tagged(Label tag, long position) {}

    private static void addTags(Session session, List<Row> rows) throws SQLException {
        List<Tagged> all = new ArrayList<>(rows.size() * 4);
        rows.forEach(row -> row.tags().forEach(tag -> all.add(new Tagged(tag, row.position()))));
        all.sort(Comparator.comparing(Tagged::tag)); // in the order of the index: each of its pages is written once
        PreparedStatement insert = session.prepare("INSERT INTO entente_tag (key, value, position) VALUES (?, ?, ?)");
        Batch batch = new Batch(insert);
        for (Tagged tagged : all) {
            insert.setString(1, tagged.tag().key());
            insert.setString(2, tagged.tag().value());
            insert.setLong(3, tagged.position());
            batch.add();
        }
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
                insert.executeBatch();
                waiting = 0;
            }
        }
    }
}
