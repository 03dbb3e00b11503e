package io.entente.internal.store;

import io.entente.journal.JournalException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Finds entries by their tags. Those of older entries are in {@code entente_index}: for each tag the positions of a whole
 * segment of the journal, written at once when the entries after the last segment have become many; until then their tags
 * are read off the entries and kept in memory. So an append writes no page of the index for each of its tags, and a
 * segment writes each page once. Safe for use by several threads.
 */
final class TagIndex {

    /** How many entries may be without index. */
    static final int SEGMENT = 8_192;

    private final Database database;
    private final int segment;
    private Tail kept = new Tail(0);
    private volatile long believed;

    TagIndex(Database database, int segment) {
        this.database = database;
        this.segment = segment;
    }

    /**
     * What one transaction sees of it.
     *
     * @throws JournalException if it tells of entries that are not there
     */
    Sight sight(Session session, Head head) throws SQLException {
        if (head.indexed() > head.position()) {
            throw new JournalException(
                    damage("a segment ends at %d, the journal at %d".formatted(head.indexed(), head.position())));
        }
        return new Sight(session, head, tail(session, head));
    }

    private Tail tail(Session session, Head head) throws SQLException {
        if (head.indexed() > believed) {
            requireWritten(session, head.indexed());
            believed = head.indexed();
        }
        Tail tail = tailAfter(head.indexed());
        if (tail.end() < head.position()) {
            try (ResultSet rows = Tables.tags(session, tail.end(), head.position())) {
                while (rows.next()) {
                    tail.add(rows.getLong(1), Events.labels(rows, 2));
                }
            }
        }
        return tail;
    }

    /** A segment that somebody only says is there would hide all of its entries; so its last one must be found. */
    private void requireWritten(Session session, long upTo) throws SQLException {
        for (Label label : labels(session, upTo)) {
            Label kept = label.inIndex();
            try (ResultSet rows = Tables.posting(session, kept, upTo)) {
                if (!rows.next()) {
                    throw new JournalException(
                            damage("there is a segment up to %d, but %s is not in it".formatted(upTo, label)));
                }
            }
        }
    }

    private static List<Label> labels(Session session, long position) throws SQLException {
        try (ResultSet rows = Tables.tags(session, position - 1, position)) {
            return rows.next() ? Events.labels(rows, 2) : List.of();
        }
    }

    private synchronized Tail tailAfter(long indexed) {
        if (indexed < kept.begin()) {
            return new Tail(indexed); // of a transaction that began before the last segment was written
        }
        if (indexed > kept.begin()) {
            kept = new Tail(indexed);
        }
        return kept;
    }

    /** Writes a segment, in the transaction that has added entries, if many are without index; returns the head then. */
    Head extended(Session session, Head before, Head after, List<Incoming> added) throws SQLException {
        if (after.position() - after.indexed() < segment) {
            return after;
        }
        Segment whole = new Segment(after.indexed());
        tail(session, before).upTo(before.position()).forEach(whole::add);
        added.forEach(entry -> whole.add(entry.labels()));
        Tables.add(session, whole);
        return after.indexedWhole();
    }

    /** Spares reading what was just committed. */
    void committed(Head before, Head after, List<Incoming> added) {
        Tail tail = tailAfter(after.indexed());
        long position = before.position();
        for (Incoming entry : added) {
            position++;
            tail.add(position, entry.labels());
        }
    }

    /** The index as it is for one transaction. */
    final class Sight {
        private final Session session;
        private final Head head;
        private final Tail tail;

        private Sight(Session session, Head head, Tail tail) {
            this.session = session;
            this.head = head;
            this.tail = tail;
        }

        Session session() {
            return session;
        }

        /** Hands on where a key with any of these values is found after one position, up to another inclusive; in no order. */
        void find(String key, List<String> values, long after, long upTo, LongConsumer found) throws SQLException {
            if (after < head.indexed()) {
                Map<String, List<String>> kept = new HashMap<>();
                for (String value : values) {
                    Label label = new Label(key, value).inIndex();
                    kept.computeIfAbsent(label.key(), unseen -> new ArrayList<>())
                            .add(label.value());
                }
                for (var alike : kept.entrySet()) {
                    findIndexed(alike.getKey(), alike.getValue(), after, Math.min(upTo, head.indexed()), found);
                }
            }
            tail.find(key, values, after, upTo, found);
        }

        private void findIndexed(String key, List<String> values, long after, long upTo, LongConsumer found)
                throws SQLException {
            try (ResultSet rows = Tables.postings(session, database.valueIsAmong(), key, values, after, upTo)) {
                while (rows.next()) {
                    positions(rows).between(after, upTo, found);
                }
            }
        }

        private Positions positions(ResultSet rows) throws SQLException {
            try {
                return Positions.read(Tables.text(rows, 1));
            } catch (NumberFormatException e) {
                throw new JournalException(damage(String.valueOf(e.getMessage())), e);
            }
        }
    }

    private String damage(String what) {
        return "%s: the index of tags is damaged (%s): verify the journal; if its entries hold, export them, and import them into a new store"
                .formatted(database.name(), what);
    }
}
