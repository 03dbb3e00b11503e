package io.entente.internal.store.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.internal.codec.Stored;
import io.entente.internal.store.log.Kinds.Kind;
import io.entente.journal.JournalException;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The entries of a journal: those that are read, and those that are added. None is ever changed. */
public final class Log {

    static final int ROWS_AT_ONCE = 1_000;

    private static final Insertion.Into ENTRIES =
            new Insertion.Into("entente_entry", "position, kind, recorded, payload, mark");

    private static final String FOUND = "SELECT position, kind, recorded, payload FROM entente_entry WHERE ";

    private final Database database;
    private final Kinds kinds = new Kinds();

    public Log(Database database) {
        this.database = database;
    }

    public Database database() {
        return database;
    }

    /** Makes the hash of an entry out of that of the entry before it. */
    public interface Hashes {
        byte[] next(byte[] before, long position, byte[] digest);
    }

    /** Where the journal ends. */
    public Head head(Session session) throws SQLException {
        try (ResultSet last = session.prepare("SELECT position, mark, (SELECT max(upto) FROM entente_run)"
                        + " FROM entente_entry ORDER BY position DESC LIMIT 1")
                .executeQuery()) {
            return last.next()
                    ? new Head(last.getLong(1), Mark.hash(bytes(last, 2)), last.getLong(3))
                    : Head.OF_NOTHING;
        }
    }

    /** The position of the last entry, asked of the entries alone. */
    public long last(Session session) throws SQLException {
        try (ResultSet last =
                session.prepare("SELECT max(position) FROM entente_entry").executeQuery()) {
            return last.next() ? last.getLong(1) : 0;
        }
    }

    /** The position of the first entry that was recorded then or later; 0 where there is none. */
    public long firstRecorded(Session session, Instant then) throws SQLException {
        PreparedStatement query =
                session.prepare("SELECT position FROM entente_entry WHERE recorded >= ? ORDER BY position LIMIT 1");
        query.setLong(1, Moments.nearest(then));
        try (ResultSet first = query.executeQuery()) {
            return first.next() ? first.getLong(1) : 0;
        }
    }

    /** The entries after one position, up to another inclusive, in order, with all that is stored of each. */
    public Rows rows(Session session, long after, long upTo) throws SQLException {
        return Rows.between(kinds, session, after, upTo);
    }

    /** The same at some positions. */
    public Rows rows(Session session, List<Long> positions) throws SQLException {
        return Rows.at(kinds, session, database.isAmong("e.position"), positions.toString());
    }

    /** A position for which the database has an id, and no entry, the last such; none where there is none. */
    public Option<Long> stray(Session session) throws SQLException {
        return Batches.stray(session);
    }

    /** The first position that an entry has before 1, where no entry is; none where there is no such entry. */
    public Option<Long> beforeFirst(Session session) throws SQLException {
        try (ResultSet first = session.prepare(
                        "SELECT position FROM entente_entry WHERE position < 1 ORDER BY position LIMIT 1")
                .executeQuery()) {
            return first.next() ? Option.some(first.getLong(1)) : Option.none();
        }
    }

    /** How many rows a table has. */
    public static long count(Session session, String table) throws SQLException {
        return Statements.number(session.connection(), "SELECT count(*) FROM " + table);
    }

    /** What each of some entries bears, by positions; those that are not there are left out. */
    public List<Labelled> labelled(Session session, List<Long> positions) throws SQLException {
        List<Labelled> found = new ArrayList<>();
        for (int from = 0; from < positions.size(); from += ROWS_AT_ONCE) {
            List<Long> some = positions.subList(from, Math.min(positions.size(), from + ROWS_AT_ONCE));
            PreparedStatement query = session.prepare("SELECT position, mark FROM entente_entry WHERE "
                    + database.isAmong("position") + " ORDER BY position");
            query.setString(1, some.toString());
            labelled(query, found);
        }
        return found;
    }

    /** The same of the entries after one position, up to another inclusive. */
    public List<Labelled> labelled(Session session, long after, long upTo) throws SQLException {
        PreparedStatement query = session.prepare(
                "SELECT position, mark FROM entente_entry WHERE position > ? AND position <= ? ORDER BY position");
        query.setFetchSize(ROWS_AT_ONCE);
        query.setLong(1, after);
        query.setLong(2, upTo);
        List<Labelled> found = new ArrayList<>();
        labelled(query, found);
        return found;
    }

    private static void labelled(PreparedStatement query, List<Labelled> found) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Labelled(rows.getLong(1), labels(rows.getLong(1), bytes(rows, 2))));
            }
        }
    }

    /** What an entry bears. */
    public record Labelled(long position, List<Label> labels) {}

    /** @throws JournalException if they are damaged */
    static List<Label> labels(long position, byte[] mark) {
        try {
            return Mark.labels(mark);
        } catch (IllegalArgumentException e) {
            throw damaged(position, e);
        }
    }

    /** That an entry cannot be read, and what to do. */
    public static JournalException damaged(long position, Exception cause) {
        return new JournalException(
                "position %d is damaged (%s): verify the journal, and restore a backup"
                        .formatted(position, cause.getMessage()),
                cause);
    }

    /** That an entry is not there, and what to do. */
    public static JournalException missing(long position) {
        return new JournalException(
                "position %d is missing: verify the journal, and restore a backup".formatted(position));
    }

    /**
     * The entries at some positions, in order.
     *
     * @param positions in order, none twice, of entries that are there
     */
    public List<Found> at(Session session, List<Long> positions) throws SQLException {
        PreparedStatement query = session.prepare(FOUND + database.isAmong("position") + " ORDER BY position");
        query.setString(1, positions.toString());
        List<Found> found = found(session, query, positions.size());
        for (int i = 0; i < positions.size(); i++) {
            if (i >= found.size() || found.get(i).position() != positions.get(i)) {
                throw missing(positions.get(i));
            }
        }
        return found;
    }

    /** The entries after one position, up to another inclusive, in order. */
    public List<Found> between(Session session, long after, long upTo) throws SQLException {
        PreparedStatement query = session.prepare(FOUND + "position > ? AND position <= ? ORDER BY position");
        query.setLong(1, after);
        query.setLong(2, upTo);
        return found(session, query, (int) (upTo - after));
    }

    private List<Found> found(Session session, PreparedStatement query, int atMost) throws SQLException {
        List<Found> found = new ArrayList<>(atMost);
        Instant moment = Instant.EPOCH; // those of one recording share it
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                long position = rows.getLong(1);
                Kind kind = kinds.of(rows.getLong(2), position, session);
                Instant recorded = Moments.of(rows.getLong(3));
                moment = recorded.equals(moment) ? moment : recorded;
                found.add(new Found(position, moment, new Stored(kind.name(), kind.version(), text(rows, 4))));
            }
        }
        return found;
    }

    /** Begins to add entries after a head. */
    public Adding adding(Session session, Head head, Hashes hashes) {
        return new Adding(session, head, hashes);
    }

    /** Entries on their way into the database, in one transaction. */
    public final class Adding {
        private final Hashes hashes;
        private final Kinds.Numbering numbers;
        private final Batches.Adding batches;
        private final Insertion entries;
        private long position;
        private byte[] hash;

        private Adding(Session session, Head head, Hashes hashes) {
            this.hashes = hashes;
            this.numbers = kinds.numbering(session);
            this.batches = new Batches.Adding(session);
            this.entries = new Insertion(session, ENTRIES);
            this.position = head.position();
            this.hash = HexFormat.of().parseHex(head.hash());
        }

        /**
         * Adds what comes next.
         *
         * @throws TakenException if one of their ids is there already
         */
        public void add(List<Incoming> some) throws SQLException {
            for (Incoming entry : some) {
                position++;
                hash = hashes.next(hash, position, entry.digest());
                Row row = entry.row();
                batches.add(position, row);
                entries.add(
                        position,
                        numbers.of(row),
                        Moments.nanos(row.recorded()),
                        row.payload(),
                        Mark.of(hash, entry.labels()));
            }
        }

        /** Hands on to the database what still waits. */
        public void flush() throws SQLException {
            entries.end();
        }

        /**
         * Ends it; what waits is to be handed on before.
         *
         * @return the position of the last one, with its hash
         * @throws TakenException if one of their ids is there already
         */
        public Head end(long indexed) throws SQLException {
            batches.end(position);
            return new Head(position, HexFormat.of().formatHex(hash), indexed);
        }
    }

    /** A column that has a value, unless the database is damaged: then it is read as empty, which no hash agrees with. */
    public static byte[] bytes(ResultSet rows, int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** The same of a column with a text. */
    public static String text(ResultSet rows, int column) throws SQLException {
        return new String(bytes(rows, column), UTF_8);
    }
}
