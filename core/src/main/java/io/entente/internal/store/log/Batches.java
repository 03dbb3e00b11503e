package io.entente.internal.store.log;

import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of entries, and their metadata. Those of one recording count on from each other ({@code x/0}, {@code x/1}, …) and
 * need one row; ids of other forms need one each.
 */
final class Batches {

    private static final Insertion.Into BATCHES = new Insertion.Into("entente_batch", "first, id, number, metadata");

    private static final Pattern NUMBERED = Pattern.compile("(.*)/(0|[1-9]\\d{0,8})", Pattern.DOTALL);

    private static final int MOST = 999_999_999; // as many digits as are read as a number

    /**
     * Entries that follow each other.
     *
     * @param first the position of the first one
     * @param id what their ids begin with
     * @param number that of the first one, which comes after a slash; less than 0 for one entry whose id has none
     */
    record Batch(long first, String id, long number, String metadata) {

        static Batch of(long position, Row row) {
            Matcher numbered = NUMBERED.matcher(row.id());
            return numbered.matches()
                    ? new Batch(position, numbered.group(1), Integer.parseInt(numbered.group(2)), row.metadata())
                    : new Batch(position, row.id(), -1, row.metadata());
        }

        String id(long position) {
            return number < 0 ? id : id + "/" + (number + position - first);
        }

        boolean reaches(long position, Row row) {
            return number >= 0
                    && number + position - first <= MOST
                    && metadata.equals(row.metadata())
                    && id(position).equals(row.id());
        }
    }

    private Batches() {}

    /** The last place at which one begins, and no entry is; none where there is no such place. */
    static Option<Long> stray(Session session) throws SQLException {
        try (ResultSet first = session.prepare("SELECT max(first) FROM entente_batch AS b WHERE NOT EXISTS"
                        + " (SELECT 1 FROM entente_entry AS e WHERE e.position = b.first)")
                .executeQuery()) {
            long place = first.next() ? first.getLong(1) : 0;
            return first.wasNull() ? Option.none() : Option.some(place);
        }
    }

    /** Ids on their way into the database, in the order of positions. */
    static final class Adding {
        private final Session session;
        private Batch open = new Batch(0, "", -1, "");

        Adding(Session session) {
            this.session = session;
        }

        void add(long position, Row row) throws SQLException {
            if (!open.reaches(position, row)) {
                end(position - 1);
                open = Batch.of(position, row);
            }
        }

        /** @throws TakenException if one of the ids is there already */
        void end(long last) throws SQLException {
            if (open.first() > 0) {
                requireFree(last);
                Insertion insertion = new Insertion(session, BATCHES);
                insertion.add(open.first(), open.id(), open.number(), open.metadata());
                insertion.end();
            }
        }

        private void requireFree(long last) throws SQLException {
            PreparedStatement query =
                    session.prepare("SELECT number, coalesce((SELECT max(first) FROM entente_batch AS n"
                            + " WHERE n.first > b.first), ?) - first FROM entente_batch AS b WHERE id = ?");
            query.setLong(1, open.first());
            query.setString(2, open.id());
            try (ResultSet same = query.executeQuery()) {
                while (same.next()) {
                    long begin = Math.max(same.getLong(1), open.number());
                    long end = Math.min(
                            same.getLong(1) < 0 ? 0 : same.getLong(1) + same.getLong(2),
                            open.number() < 0 ? 0 : open.number() + last - open.first() + 1);
                    if (begin < end) {
                        throw new TakenException(open.number() < 0 ? open.id() : open.id() + "/" + begin);
                    }
                }
            }
        }
    }
}
