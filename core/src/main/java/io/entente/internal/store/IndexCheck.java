package io.entente.internal.store;

import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Holds the index of tags to the entries: both are read in the order of tags, and must tell the same. */
final class IndexCheck {

    private static final String REMEDY = " (the entries hold: export them, and import them into a new store)";

    private final Database database;
    private final TreeSet<Long> segments = new TreeSet<>();

    // what stands in the index by its digest, and so in another order than in the entries: seldom much
    private final TreeSet<Found> digestsOfEntries = new TreeSet<>();
    private final TreeSet<Found> digestsOfIndex = new TreeSet<>();

    private Verification.@Nullable Broken first;

    IndexCheck(Database database) {
        this.database = database;
    }

    /** One tag of one entry, as one side tells it. */
    private record Found(Label label, long position) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int byKey = compare(label.key(), other.label.key());
            int byLabel = byKey == 0 ? compare(label.value(), other.label.value()) : byKey;
            return byLabel == 0 ? Long.compare(position, other.position) : byLabel;
        }

        // as databases order texts; Java's own order is another one beyond U+FFFF
        private static int compare(String one, String other) {
            return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
    }

    private interface Side {
        /** What comes next; null at the end. */
        @Nullable
        Found next() throws SQLException;
    }

    /** Where the index first differs from the entries, whose chain must hold; none where it does not. */
    Option<Verification.Broken> broken() {
        try (Session session = database.session()) {
            session.begin();
            Head head = Tables.head(session);
            readSegments(session);
            if (head.indexed() > head.position()) {
                broken(head.position() + 1, "a segment of the index was inserted");
            }
            try (ResultSet labels = Tables.labels(session, database.labels(), head.indexed());
                    ResultSet postings = Tables.postings(session)) {
                compare(aside(entries(labels), digestsOfEntries), aside(index(postings), digestsOfIndex));
            }
            compare(each(digestsOfEntries), each(digestsOfIndex));
            return Option.of(first);
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    private void readSegments(Session session) throws SQLException {
        try (ResultSet rows = Tables.segments(session)) {
            while (rows.next()) {
                segments.add(rows.getLong(1));
            }
        }
        if (!segments.isEmpty() && segments.first() < 1) {
            broken(1, "a segment of the index was inserted before it");
        }
    }

    private void compare(Side entries, Side index) throws SQLException {
        Found tagged = entries.next();
        Found indexed = index.next();
        while (tagged != null || indexed != null) {
            int order = tagged == null ? 1 : indexed == null ? -1 : tagged.compareTo(indexed);
            if (order < 0 && tagged != null) {
                broken(tagged.position(), "the index does not find the entry by its tag " + tagged.label());
            } else if (order > 0 && indexed != null) {
                broken(indexed.position(), "the index finds the entry by a tag that it has not, " + indexed.label());
            }
            tagged = order <= 0 ? entries.next() : tagged;
            indexed = order >= 0 ? index.next() : indexed;
        }
    }

    private void broken(long position, String reason) {
        if (first == null || position < first.position()) {
            first = new Verification.Broken(position, reason + REMEDY);
        }
    }

    private static Side each(Set<Found> all) {
        Iterator<Found> next = all.iterator();
        return () -> next.hasNext() ? next.next() : null;
    }

    /** The same side but for what the index keeps by digest, which is put aside. */
    private static Side aside(Side side, Set<Found> digests) {
        return () -> {
            Found found = side.next();
            while (found != null && !found.label().isInIndexAsItIs()) {
                digests.add(found);
                found = side.next();
            }
            return found;
        };
    }

    private static Side entries(ResultSet rows) {
        return () -> rows.next() ? new Found(label(rows).inIndex(), rows.getLong(3)) : null;
    }

    private static Label label(ResultSet rows) throws SQLException {
        return new Label(Tables.text(rows, 1), Tables.text(rows, 2));
    }

    private Side index(ResultSet rows) {
        return new Side() {
            private PrimitiveIterator.OfLong positions = LongStream.empty().iterator();
            private Label label = new Label("", "");

            @Override
            public @Nullable Found next() throws SQLException {
                while (!positions.hasNext() && rows.next()) {
                    label = label(rows);
                    positions = inSegment(rows.getLong(3), Tables.text(rows, 4)).iterator();
                }
                return positions.hasNext() ? new Found(label, positions.nextLong()) : null;
            }
        };
    }

    // a position is looked for in its own segment only
    private LongStream inSegment(long upTo, String written) {
        Long before = segments.lower(upTo);
        long begin = !segments.contains(upTo) ? upTo : before == null ? 0 : before;
        LongStream.Builder inside = LongStream.builder();
        try {
            Positions positions = Positions.read(written);
            if (!positions.written().equals(written)) {
                throw new NumberFormatException(written);
            }
            positions.between(Long.MIN_VALUE, Long.MAX_VALUE, at -> {
                if (at > begin && at <= upTo) {
                    inside.add(at);
                } else {
                    broken(at, "the index tells of the entry in a segment in which it does not lie");
                }
            });
        } catch (NumberFormatException e) {
            broken(Math.max(1, begin + 1), "from here on, the index has a row that is no list of positions");
        }
        return inside.build();
    }
}
