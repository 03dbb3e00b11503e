package io.entente.internal.store.log;

import io.entente.journal.JournalException;
import java.lang.reflect.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A journal in a schema of PostgreSQL. */
public final class Postgres implements Database {

    // codes of the SQL standard, and of PostgreSQL's appendix A
    private static final String NOT_ALLOWED = "42501";
    private static final String REJECTED = "08004";
    private static final String DISK_FULL = "53100";

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE entente_entry (
                position BIGINT PRIMARY KEY,
                kind INTEGER NOT NULL,
                recorded BIGINT NOT NULL,
                payload TEXT COLLATE "C" NOT NULL,
                mark BYTEA NOT NULL)""",
            """
            CREATE TABLE entente_batch (
                first BIGINT PRIMARY KEY,
                id TEXT COLLATE "C" NOT NULL,
                number INTEGER NOT NULL,
                metadata TEXT COLLATE "C" NOT NULL)""",
            // ids have any length, and an index of texts does not
            "CREATE INDEX entente_batch_id ON entente_batch USING hash (id)",
            """
            CREATE TABLE entente_kind (
                number INTEGER PRIMARY KEY,
                name TEXT COLLATE "C" NOT NULL,
                version TEXT COLLATE "C" NOT NULL)""",
            """
            CREATE TABLE entente_run (
                start BIGINT NOT NULL,
                upto BIGINT NOT NULL,
                level INTEGER NOT NULL,
                page BIGINT NOT NULL,
                fences BYTEA NOT NULL,
                filter BYTEA NOT NULL,
                PRIMARY KEY (upto, level))""",
            "CREATE TABLE entente_page (number BIGINT PRIMARY KEY, pairs BYTEA NOT NULL)",
            "ALTER TABLE entente_page ALTER COLUMN pairs SET STORAGE PLAIN", // they do not compress, and fit
            """
            CREATE TABLE entente_bearing (
                since BIGINT NOT NULL,
                entry BIGINT NOT NULL,
                dyad TEXT COLLATE "C" NOT NULL)""",
            "CREATE INDEX entente_bearing_since ON entente_bearing (since)",
            "CREATE TABLE entente_version (version INTEGER NOT NULL)",
            "INSERT INTO entente_version VALUES (0)");

    private static final String OTHERWISE_ENCODED = "SELECT count(*) FROM pg_database"
            + " WHERE datname = current_database() AND pg_encoding_to_char(encoding) <> 'UTF8'";

    private static final String TABLES_HERE = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()";

    // one key for each schema: the first number says that it is Entente's lock
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(1164866661, hashtext(current_database() || '.' || current_schema()))";

    private static final String UNSEEN = "PostgreSQL";

    private final DataSource source;
    private volatile String name = UNSEEN;
    private volatile boolean closed;

    public Postgres(DataSource source) {
        this.source = source;
    }

    @Override
    public Session session() throws SQLException {
        if (closed) {
            throw Database.closed(name());
        }
        Connection connection = source.getConnection();
        if (name.equals(UNSEEN)) {
            name = nameOf(connection);
        }
        return new Running(connection);
    }

    private static String nameOf(Connection connection) {
        try {
            String schema = connection.getSchema(); // none where there is no such schema
            return UNSEEN + (schema == null ? "" : ", schema " + schema + " of " + connection.getCatalog());
        } catch (SQLException e) {
            return UNSEEN; // whatever is asked next says why
        }
    }

    private static final class Running extends Session {

        private final Prepared prepared;
        private boolean autoCommit = true;

        Running(Connection connection) {
            super(connection);
            this.prepared = new Prepared(connection);
        }

        @Override
        public PreparedStatement prepare(String sql) throws SQLException {
            return prepared.statement(sql);
        }

        @Override
        int rowsAtOnce() {
            return 1_000; // each statement is a way there and back
        }

        // an array for each column: for rows of values, it would go through thousands of parameters each time
        @Override
        PreparedStatement insertion(Insertion.Into into, List<Object[]> rows) throws SQLException {
            Object[] first = rows.getFirst();
            String arrays = Arrays.stream(first)
                    .map(value -> "?::" + type(value) + "[]")
                    .collect(Collectors.joining(", "));
            PreparedStatement insertion = prepare(into.beginning() + "SELECT * FROM unnest(" + arrays + ")");
            for (int i = 0; i < first.length; i++) {
                int column = i;
                Object[] values = rows.stream().map(row -> row[column]).toArray(size ->
                        (Object[]) Array.newInstance(first[column].getClass(), size));
                insertion.setArray(column + 1, connection().createArrayOf(type(first[column]), values));
            }
            return insertion;
        }

        private static String type(Object value) {
            return switch (value) {
                case Long number -> "bigint";
                case Integer number -> "integer";
                case byte[] bytes -> "bytea";
                default -> "text";
            };
        }

        @Override
        void start() throws SQLException {
            open("REPEATABLE READ");
        }

        @Override
        void startAppending() throws SQLException {
            open("READ COMMITTED; " + LOCK); // a snapshot from before the lock would miss what the lock waited for
        }

        /** @param isolation and what else is asked on the way there */
        private void open(String isolation) throws SQLException {
            Connection connection = connection();
            autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            connection.rollback(); // a source may hand out a connection on which somebody asked before
            Statements.run(connection, "SET TRANSACTION ISOLATION LEVEL " + isolation);
        }

        @Override
        void end(String how) throws SQLException {
            if (how.equals("COMMIT")) {
                connection().commit();
            } else {
                connection().rollback();
            }
            connection().setAutoCommit(autoCommit);
        }

        @Override
        void giveBack(boolean usable) {
            prepared.closeStatements();
            Statements.close(connection());
        }
    }

    @Override
    public int version(Connection connection) throws SQLException {
        return isThere(connection) ? (int) Statements.number(connection, "SELECT version FROM entente_version") : 0;
    }

    // not to_regclass: its cache does not see what was created while this session waited for the lock
    private static boolean isThere(Connection connection) throws SQLException {
        return Statements.number(connection, TABLES_HERE + " AND tablename = 'entente_version'") > 0;
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        Statements.run(connection, "UPDATE entente_version SET version = " + version);
    }

    @Override
    public String inTheWay(Connection connection) throws SQLException {
        if (Statements.number(connection, OTHERWISE_ENCODED) > 0) {
            return "the database is not in UTF8, and would not keep every name: make one that is"
                    + " (CREATE DATABASE entente TEMPLATE template0 ENCODING 'UTF8')";
        }
        return !isThere(connection) && Statements.number(connection, TABLES_HERE) > 0
                ? "the schema holds the tables of another program: make one for the journal (CREATE SCHEMA entente)"
                        + " and add ?currentSchema=entente to the URL"
                : "";
    }

    @Override
    public List<String> tables() {
        return TABLES;
    }

    // an array and no join: of tables that were not analysed yet, as those of a young journal, PostgreSQL expects next
    // to
    // nothing, and would go through all of them
    @Override
    public String isAmong(String column) {
        return column + " = ANY (ARRAY(SELECT CAST(json_array_elements_text(CAST(? AS json)) AS bigint)))";
    }

    @Override
    public void prepare(Connection connection) {
        // tables are all it needs
    }

    @Override
    public boolean isForbidden(SQLException e) {
        return NOT_ALLOWED.equals(e.getSQLState());
    }

    @Override
    public JournalException explained(SQLException e) {
        SQLException cause = e.getNextException() == null ? e : e.getNextException(); // of a batch: without its rows
        String state = String.valueOf(cause.getSQLState());
        // the driver says 08004 where the server asks for a password and there is none
        String kind = state.equals(REJECTED) ? "28" : state.length() == 5 ? state.substring(0, 2) : "";
        String what =
                switch (kind) {
                    case "08", "57" ->
                        "the server does not answer, or ended: try again when it is there; nothing is recorded twice";
                    case "28" ->
                        "the server refuses the user or the password: give the password in PGPASSWORD or ~/.pgpass";
                    case "3F" ->
                        "there is no such schema, or the user may not use it: create it, let its owner"
                                + " grant USAGE on it, or name another in ?currentSchema=";
                    case "3D" -> "there is no such database: create it, or name another";
                    case "53" ->
                        state.equals(DISK_FULL)
                                ? "its disk is full: nothing was added; free some space and try again"
                                : "the server has no room for another connection: try again later";
                    case "23" -> "what it holds contradicts itself: verify the journal, and restore a backup";
                    case "42" ->
                        isForbidden(cause)
                                ? "the user may not do this: let the owner grant SELECT on entente_entry, entente_batch,"
                                        + " entente_kind, entente_run, entente_page, entente_bearing and entente_version to"
                                        + " whoever reads, and INSERT on all but the last to whoever records"
                                : "its tables are not as Entente made them: export the journal if that goes, else"
                                        + " restore a backup into a new schema";
                    default -> "it failed";
                };
        return new JournalException("%s: %s (%s)".formatted(name(), what, Statements.message(cause)), e);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        closed = true; // the data source is the caller's
    }
}
