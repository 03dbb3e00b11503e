package io.entente.internal.store;

import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiPredicate;
import java.util.function.LongPredicate;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;

/**
 * A journal in a database, seen as a whole: what {@code io.entente.Store} verifies and backs up. Safe for use by several
 * threads.
 */
public final class DatabaseStore implements AutoCloseable {

    private final Database database;
    private final BiPredicate<String, String> known;
    private final StoreEngine engine;

    private DatabaseStore(Database database, BiPredicate<String, String> known, int segment) {
        this.database = database;
        this.known = known;
        this.engine = new StoreEngine(database, segment);
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
     * A journal in the current schema of a PostgreSQL database. Its tables are created or migrated if the user may.
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
        return (Files.exists(file) || new SqliteFile(file).isLoop()) && isThere(new Sqlite(file));
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

    /** The engine under the journal. */
    public EventStorageEngine engine() {
        return engine;
    }

    /**
     * What the engine's {@code source} gives, but for the positions that are not wanted: to pass over an event costs less
     * than to read it.
     */
    public MessageStream<EventMessage> source(SourcingCondition condition, LongPredicate wanted) {
        return engine.source(condition, wanted);
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
        Verification chain =
                new ChainVerifier(database, expected, known, progress).through((position, row, hash) -> {});
        return chain instanceof Verification.Sound
                ? new IndexCheck(database).broken().<Verification>map(it -> it).getOrElse(chain)
                : chain;
    }

    /**
     * Writes all entries as JSON Lines, verifying them on the way.
     *
     * @throws IOException if it cannot be written
     * @throws JournalException if the journal cannot be read, or does not hold
     */
    public Verification.Sound backUp(Writer lines, Progress progress) throws IOException {
        return new Backup(database, progress).write(lines, known);
    }

    /**
     * Restores what {@link #backUp} wrote, into an empty store, as the same chain; whole or not at all.
     *
     * @return the position of the last entry
     * @throws IOException if it cannot be read
     * @throws JournalException if the store is not empty or cannot be written, or the lines are not those of a backup
     */
    public long restore(BufferedReader lines, Progress progress) throws IOException {
        return new Backup(database, progress).restore(lines).position();
    }

    /** Releases what it holds of the database. */
    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
