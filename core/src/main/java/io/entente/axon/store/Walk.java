package io.entente.axon.store;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Goes through a journal from its first entry to its last, and holds each to its hash. */
final class Walk {

    /** Is handed each entry that holds, with its hash. */
    interface Visitor {
        void visit(Row row, String hash);
    }

    private final Database database;
    private final Option<String> expected;
    private final Progress progress;

    /** @param expected a hash that one entry must have; none for none in particular */
    Walk(Database database, Option<String> expected, Progress progress) {
        this.database = database;
        this.expected = expected;
        this.progress = progress;
    }

    /** Up to the first entry that does not hold. */
    Verdict through(Visitor visitor) {
        try (Session session = database.session()) {
            session.begin();
            long head = Tables.head(session).position();
            try (ResultSet rows = Tables.withHashes(session);
                    ResultSet labels = Tables.tags(session)) {
                return through(rows, new Tags(labels), head, visitor);
            }
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    private Verdict through(ResultSet rows, Tags tags, long head, Visitor visitor) throws SQLException {
        String hash = Row.NOTHING;
        boolean met = expected.forAll(hash::equals);
        long position = 0;
        SortedMap<String, Long> kinds = TreeMap.empty();
        progress.at(0, head);
        while (rows.next()) {
            position++;
            Row row = Tables.row(rows);
            if (tags.position() < position) {
                return new Verdict.Broken(tags.position(), "a tag was inserted that is of no entry");
            }
            if (row.position() != position) {
                return row.position() < position
                        ? new Verdict.Broken(row.position(), "an entry was inserted")
                        : new Verdict.Broken(
                                position, "an entry was removed: the next one is %d".formatted(row.position()));
            }
            Row whole = row.tagged(tags.of(position));
            String stored = Tables.text(rows, Tables.HASH);
            hash = whole.hashAfter(hash);
            if (!hash.equals(stored)) {
                return new Verdict.Broken(position, "the entry, its tags or its hash were altered, or it was inserted");
            }
            met |= expected.contains(hash);
            kinds = kinds.put(row.name() + " " + row.version(), 1L, Long::sum);
            visitor.visit(whole, hash);
            progress.at(position, Math.max(position, head));
        }
        if (tags.position() < Long.MAX_VALUE) {
            return new Verdict.Broken(tags.position(), "a tag was inserted that is of no entry");
        }
        return met
                ? new Verdict.Sound(position, hash, kinds)
                : new Verdict.Broken(
                        position + 1,
                        "the chain holds up to %d, but no entry has the expected hash: its tail was cut, or all of it rewritten"
                                .formatted(position));
    }

    /** The tags of all entries, in the order of positions. */
    private static final class Tags {
        private final ResultSet labels;
        private long position;

        Tags(ResultSet labels) throws SQLException {
            this.labels = labels;
            move();
        }

        /** The position of the next tag; beyond all where there is none. */
        long position() {
            return position;
        }

        private void move() throws SQLException {
            position = labels.next() ? labels.getLong(1) : Long.MAX_VALUE;
        }

        List<Label> of(long entry) throws SQLException {
            List<Label> tags = new ArrayList<>();
            while (position == entry) {
                tags.add(new Label(Tables.text(labels, 2), Tables.text(labels, 3)));
                move();
            }
            tags.sort(null);
            return tags;
        }
    }
}
