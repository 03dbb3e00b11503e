package io.entente.internal.store;

import io.entente.internal.store.chain.Backup;
import io.entente.internal.store.chain.Chain;
import io.entente.internal.store.chain.ChainVerifier;
import io.entente.internal.store.index.Growing;
import io.entente.internal.store.index.IndexCheck;
import io.entente.internal.store.index.Sight;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Database;
import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Incoming;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Postgres;
import io.entente.internal.store.log.Schema;
import io.entente.internal.store.log.Session;
import io.entente.internal.store.log.Sqlite;
import io.entente.internal.store.log.TakenException;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import javax.sql.DataSource;

/**
 * A journal in a database, seen as a whole: what {@code io.entente.Store} verifies and backs up. Safe for use by several
 * threads.
 */
public final class DatabaseStore implements AutoCloseable {

    private final Log log;
    private final TagIndex index;
    private final BiPredicate<String, String> known;

    private DatabaseStore(Database database, BiPredicate<String, String> known, int segment) {
        this.log = new Log(database);
        this.index = new TagIndex(log, segment);
        this.known = known;
    }

    /**
     * A journal in a file, which is created if it is not there: an SQLite database in WAL mode, every commit of which is on
     * the disk before it is acknowledged. The file bears the very name given, and SQLite's files beside it the same with
     * {@code -wal} and {@code -shm}.
     *
     * @param known whether this program knows a kind, by its name, in a version
     * @throws JournalException if the file cannot be read and written, is damaged, is of another program or of a newer
     *     version of this one; it is left as it was
     */
    public static DatabaseStore open(Path file, BiPredicate<String, String> known) {
        return open(new Sqlite(file), known, TagIndex.SEGMENT);
    }

    /**
     * A journal in the current schema of a PostgreSQL database. Its tables are created if the user may.
     *
     * @param source remains the caller's to close; best one that pools
     * @param known whether this program knows a kind, by its name, in a version
     * @throws JournalException if the database cannot be reached, or its tables are missing and cannot be created, are of
     *     another program or of a newer version of this one
     */
    public static DatabaseStore open(DataSource source, BiPredicate<String, String> known) {
        return open(new Postgres(source), known, TagIndex.SEGMENT);
    }

    /**
     * Whether there is anything in that file: to open it would not create a journal, but open what is there, or say why
     * that cannot be.
     *
     * @throws JournalException if the file cannot be read, or is no database
     */
    public static boolean exists(Path file) {
        // what cannot be seen may be there: opening it says why it cannot
        return !Files.notExists(file) && isThere(new Sqlite(file));
    }

    /**
     * Whether there is anything in the current schema, as far as its user may see: to open it would not create a journal,
     * but open what is there, or say why that cannot be.
     *
     * @param source remains the caller's to close
     * @throws JournalException if the database cannot be reached
     */
    public static boolean exists(DataSource source) {
        return isThere(new Postgres(source));
    }

    private static boolean isThere(Database database) {
        try (database) {
            return Schema.isThere(database);
        }
    }

    static DatabaseStore open(Database database, BiPredicate<String, String> known, int segment) {
        try {
            Schema.prepare(database);
            return new DatabaseStore(database, known, segment);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Which database it is, for a message. */
    public String name() {
        return log.database().name();
    }

    /**
     * The position of the last entry; 0 where there is none.
     *
     * @throws JournalException if the journal cannot be read
     */
    public long head() {
        return log.database().read(log::last);
    }

    /**
     * The position before the first entry that was recorded then or later; that of the last one where none was.
     *
     * @throws JournalException if the journal cannot be read
     */
    public long lastBefore(Instant then) {
        return log.database().read(session -> {
            long first = log.firstRecorded(session, then);
            return first > 0 ? first - 1 : log.last(session);
        });
    }

    /** What is asked of a journal. */
    public interface Question<T> {
        T of(Reading reading);
    }

    /**
     * Answers a question from what one transaction sees.
     *
     * @throws JournalException if the journal cannot be read
     */
    public <T> T read(Question<T> question) {
        return log.database().read(session -> question.of(new Reading(log, index.sight(session, log.head(session)))));
    }

    /** See {@link TagIndex#borneByNone}. */
    public Option<Long> borneByNone(Collection<Label> labels) {
        return index.borneByNone(labels);
    }

    /** What must hold for entries to be appended. It is asked when nobody else can append any more. */
    public interface Condition {
        boolean holds(Reading now);
    }

    /**
     * Appends entries, all or none.
     *
     * @param entries some at a time; they may be made while those before them are written
     * @return the position of the last entry
     * @throws RejectedException if the condition does not hold, or one of their ids is there already
     * @throws JournalException if the journal cannot be read or written, or is damaged so that nothing can follow
     */
    public long append(Iterable<List<Incoming>> entries, Condition condition) {
        return log.database().done(session -> {
            session.beginAppending();
            Sight sight = index.sight(session, sound(log.head(session)));
            if (!condition.holds(new Reading(log, sight))) {
                throw new RejectedException("what was decided on has changed");
            }
            Adding adding = new Adding(session, sight);
            try {
                for (List<Incoming> some : entries) {
                    adding.add(some);
                }
                return adding.commit().position();
            } catch (TakenException e) {
                throw new RejectedException(String.valueOf(e.getMessage()));
            }
        });
    }

    /** The head, unless it is so damaged that nothing can follow it. */
    private Head sound(Head head) {
        if (!Head.isHash(head.hash()) || head.position() == Long.MAX_VALUE || head.indexed() > head.position()) {
            throw new JournalException("%s: position %d is damaged: verify the journal, and restore a backup"
                    .formatted(name(), head.position()));
        }
        return head;
    }

    /** Entries on their way into the log and the index. */
    private final class Adding {
        // what was told before is read off the same pages for all of these
        private static final int TAGGED_AT_ONCE = 1_000;

        private final Session session;
        private final Log.Adding entries;
        private final Growing tags;
        private final List<Incoming> waiting = new ArrayList<>();

        Adding(Session session, Sight sight) {
            this.session = session;
            this.entries = log.adding(session, sight.head(), new Chain());
            this.tags = index.growing(sight);
        }

        void add(List<Incoming> some) throws SQLException {
            entries.add(some);
            waiting.addAll(some);
            if (waiting.size() >= TAGGED_AT_ONCE) {
                end();
            }
        }

        private void end() throws SQLException {
            entries.flush(); // the index looks for what was told before in the log
            tags.add(waiting);
            waiting.clear();
        }

        Head commit() throws SQLException {
            end();
            Head head = entries.end(tags.indexedTo());
            session.commit();
            tags.committed();
            return head;
        }
    }

    /**
     * Holds every entry to its hash, and the index of tags to the entries.
     *
     * @param expected the hash, noted earlier, that some entry must have: finds a tail cut off, and a chain forged anew
     * @throws IllegalArgumentException if what is expected is not 64 lower-case hexadecimal digits
     * @throws JournalException if the journal cannot be read
     */
    public Verification verify(Option<String> expected, Progress progress) {
        expected.filter(hash -> !Head.isHash(hash)).forEach(hash -> {
            throw new IllegalArgumentException("a hash is 64 digits of 0-9 and a-f, not '%s'".formatted(hash));
        });
        Verification chain = new ChainVerifier(anew(), expected, known, progress).through((position, row, hash) -> {});
        return chain instanceof Verification.Sound
                ? new IndexCheck(anew()).broken().<Verification>map(it -> it).getOrElse(chain)
                : chain;
    }

    // whoever verifies trusts nothing that was read before
    private Log anew() {
        return new Log(log.database());
    }

    /**
     * Writes all entries as JSON Lines, verifying them on the way.
     *
     * @throws IOException if it cannot be written
     * @throws JournalException if the journal cannot be read, or does not hold
     */
    public Verification.Sound backUp(Writer lines, Progress progress) throws IOException {
        return new Backup(anew(), progress).write(lines, known);
    }

    /**
     * Restores what {@link #backUp} wrote, into an empty store, as the same chain; whole or not at all.
     *
     * @return the position of the last entry
     * @throws IOException if it cannot be read
     * @throws JournalException if the store is not empty or cannot be written, or the lines are not those of a backup
     */
    public long restore(BufferedReader lines, Progress progress) throws IOException {
        try (Session session = log.database().session()) {
            session.beginAppending();
            Head empty = log.head(session);
            if (empty.position() > 0) {
                throw new JournalException(name() + ": there are entries in it: restore into a new, empty store");
            }
            Adding adding = new Adding(session, index.sight(session, empty));
            new Backup(log, progress).read(lines, adding::add);
            return adding.commit().position();
        } catch (SQLException e) {
            throw log.database().explained(e);
        }
    }

    /** Releases what it holds of the database. */
    @Override
    public void close() {
        log.database().close();
    }
}
