package io.entente.internal.store.log;

import io.entente.journal.JournalException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A journal in one file. */
public final class Sqlite implements Database {

    private static final int APPLICATION = 0x456e7465; // "Ente": says in the file's header whose file it is
    private static final int MOST_IDLE = 4;
    private static final int BUSY_MILLIS = 60_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final int CACHE_KIBIBYTES = 32_768;
    private static final int PAGES_BEFORE_CHECKPOINT = 4_000;

    private static final List<String> TABLES = List.of("""
            CREATE TABLE entente_entry (
                position INTEGER PRIMARY KEY,
                kind INTEGER NOT NULL,
                recorded INTEGER NOT NULL,
                payload TEXT NOT NULL,
                mark BLOB NOT NULL) STRICT""", """
            CREATE TABLE entente_batch (
                first INTEGER PRIMARY KEY,
                id TEXT NOT NULL,
                number INTEGER NOT NULL,
                metadata TEXT NOT NULL,
                UNIQUE (id, number)) STRICT""", """
            CREATE TABLE entente_kind (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                version TEXT NOT NULL,
                UNIQUE (name, version)) STRICT""", """
            CREATE TABLE entente_run (
                start INTEGER NOT NULL,
                upto INTEGER NOT NULL,
                level INTEGER NOT NULL,
                page INTEGER NOT NULL,
                fences BLOB NOT NULL,
                filter BLOB NOT NULL,
                UNIQUE (upto, level)) STRICT""", """
            CREATE TABLE entente_page (
                number INTEGER PRIMARY KEY,
                pairs BLOB NOT NULL) STRICT""", """
            CREATE TABLE entente_bearing (
                since INTEGER NOT NULL,
                entry INTEGER NOT NULL,
                dyad TEXT NOT NULL,
                PRIMARY KEY (since, entry, dyad)) STRICT, WITHOUT ROWID""");

    private static final String DAMAGED =
            "it is damaged: export the journal and import it into a new file if that goes, else restore a backup";

    private final SqliteFile file;
    private final ConcurrentLinkedDeque<Prepared> idle = new ConcurrentLinkedDeque<>();
    private final ReentrantLock appending = new ReentrantLock(true); // SQLite's own waiting has no queue
    private final int busyMillis;
    private volatile boolean closed;

    public Sqlite(Path file) {
        this(file, BUSY_MILLIS);
    }

    /**
     * A journal in a file.
     *
     * @param busyMillis how long to wait for what another process has locked
     */
    public Sqlite(Path file, int busyMillis) {
        this.file = new SqliteFile(file);
        this.busyMillis = busyMillis;
    }

    @Override
    public Session session() throws SQLException {
        if (closed) {
            throw Database.closed(name());
        }
        Prepared kept = idle.poll();
        return new Running(kept == null ? new Prepared(connect()) : kept);
    }

    private Connection connect() throws SQLException {
        file.requireUsable();
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(busyMillis);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setWalAutocheckpoint(PAGES_BEFORE_CHECKPOINT);
        config.setGetGeneratedKeys(false); // else the driver asks for one after each statement
        return config.createConnection(file.url());
    }

    private final class Running extends Session {

        private final Prepared prepared;
        private boolean alone;

        Running(Prepared prepared) {
            super(prepared.connection());
            this.prepared = prepared;
        }

        @Override
        public PreparedStatement prepare(String sql) throws SQLException {
            return prepared.statement(sql);
        }

        @Override
        int rowsAtOnce() {
            return 20; // more are no quicker
        }

        @Override
        PreparedStatement insertion(Insertion.Into into, List<Object[]> rows) throws SQLException {
            PreparedStatement insertion =
                    prepare(into.beginning() + "VALUES " + into.row() + ("," + into.row()).repeat(rows.size() - 1));
            int parameter = 0;
            for (Object[] values : rows) {
                for (Object value : values) {
                    parameter++;
                    Statements.bind(insertion, parameter, value);
                }
            }
            return insertion;
        }

        @Override
        void start() throws SQLException {
            prepare("BEGIN").execute();
        }

        @Override
        void startAppending() throws SQLException {
            appending.lock();
            alone = true;
            prepare("BEGIN IMMEDIATE").execute();
        }

        @Override
        void end(String how) throws SQLException {
            prepare(how).execute();
        }

        @Override
        void giveBack(boolean usable) {
            if (alone) {
                appending.unlock();
            }
            if (usable && !closed && idle.size() < MOST_IDLE) {
                idle.push(prepared);
                if (closed) { // meanwhile
                    Sqlite.this.close();
                }
            } else {
                Statements.close(connection());
            }
        }
    }

    @Override
    public int version(Connection connection) throws SQLException {
        return Statements.number(connection, "PRAGMA application_id") == APPLICATION
                ? (int) Statements.number(connection, "PRAGMA user_version")
                : 0;
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        Statements.run(connection, "PRAGMA application_id = " + APPLICATION);
        Statements.run(connection, "PRAGMA user_version = " + version);
    }

    @Override
    public String inTheWay(Connection connection) throws SQLException {
        boolean anything = Statements.number(connection, "SELECT count(*) FROM sqlite_schema") > 0
                || Statements.number(connection, "PRAGMA application_id") != 0;
        return anything ? "it is the database of another program: give the journal a file of its own" : "";
    }

    @Override
    public List<String> tables() {
        return TABLES;
    }

    @Override
    public String isAmong(String column) {
        return column + " IN (SELECT value FROM json_each(?))";
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        long began = System.nanoTime();
        while (true) {
            try {
                Statements.run(connection, "PRAGMA journal_mode = " + JournalMode.WAL.getValue());
                return;
            } catch (SQLException e) {
                // for this SQLite does not wait by itself, as it does for all else, until others are done with the file
                long waited = Duration.ofNanos(System.nanoTime() - began).toMillis();
                if ((e.getErrorCode() & 0xff) != SQLiteErrorCode.SQLITE_BUSY.code || waited >= busyMillis) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(SQLException waitedFor) throws SQLException {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw waitedFor;
        }
    }

    @Override
    public boolean isForbidden(SQLException e) {
        return false; // a file has no users
    }

    @Override
    public JournalException explained(SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException failed
                ? failed.getResultCode()
                : SQLiteErrorCode.getErrorCode(e.getErrorCode());
        String what =
                switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
                    case SQLITE_NOTADB ->
                        "it is no SQLite database, or its beginning is damaged: name another file, or restore a backup";
                    case SQLITE_CORRUPT -> DAMAGED;
                    case SQLITE_FULL -> "the disk is full: nothing was added; free some space and try again";
                    case SQLITE_READONLY -> "it cannot be written: make the file and its folder writable";
                    case SQLITE_CANTOPEN -> file.whyNotOpened();
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                        "another program kept it locked for %d s: try again when it is done"
                                .formatted(busyMillis / 1000);
                    case SQLITE_IOERR ->
                        "it could not be read or written (%s): look whether the disk is full or failing"
                                .formatted(code);
                    case SQLITE_CONSTRAINT ->
                        "what it holds contradicts itself (%s): verify the journal, and restore a backup"
                                .formatted(e.getMessage());
                    case SQLITE_ERROR ->
                        "its tables are not as Entente made them (%s): export the journal if that goes, else restore a backup"
                                .formatted(e.getMessage());
                    default -> "it failed: " + e.getMessage();
                };
        return new JournalException(name() + ": " + what, e);
    }

    @Override
    public String name() {
        return file.path().toString();
    }

    @Override
    public void close() {
        closed = true;
        for (Prepared kept = idle.poll(); kept != null; kept = idle.poll()) {
            Statements.close(kept.connection());
        }
    }
}
