package io.entente.internal.store;

import io.entente.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A journal in a schema of PostgreSQL. */
final class Postgres implements Database {

    // codes of the SQL standard, and of PostgreSQL's appendix A
    private static final String DUPLICATE = "23505";
    private static final String NOT_ALLOWED = "42501";
    private static final String REJECTED = "08004";
    private static final String DISK_FULL = "53100";

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE entente_entry (
                position BIGINT PRIMARY KEY,
                id TEXT COLLATE "C" NOT NULL UNIQUE,
                name TEXT COLLATE "C" NOT NULL,
                version TEXT COLLATE "C" NOT NULL,
                recorded TEXT COLLATE "C" NOT NULL,
                payload TEXT COLLATE "C" NOT NULL,
                metadata TEXT COLLATE "C" NOT NULL,
                tags TEXT COLLATE "C" NOT NULL,
                hash TEXT COLLATE "C" NOT NULL)""",
            "CREATE TABLE entente_segment (upto BIGINT PRIMARY KEY REFERENCES entente_entry (position))",
            """
            CREATE TABLE entente_index (
                key TEXT COLLATE "C" NOT NULL,
                value TEXT COLLATE "C" NOT NULL,
                upto BIGINT NOT NULL REFERENCES entente_segment (upto),
                positions TEXT COLLATE "C" NOT NULL,
                PRIMARY KEY (key, value, upto))""",
            "CREATE TABLE entente_version (version INTEGER NOT NULL)",
            "INSERT INTO entente_version VALUES (0)");

    private static final String TABLES_HERE = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()";

    // one key for each schema: the first number says that it is Entente's lock
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(1164866661, hashtext(current_database() || '.' || current_schema()))";

    private final DataSource source;

    Postgres(DataSource source) {
        this.source = source;
    }

    @Override
    public Session session() throws SQLException {
        return new Running(source.getConnection());
    }

    private static final class Running extends Session {

        private boolean autoCommit = true;

        Running(Connection connection) {
            super(connection);
        }

        @Override
        void start() throws SQLException {
            open("REPEATABLE READ");
        }

        @Override
        void startAppending() throws SQLException {
            open("READ COMMITTED"); // a snapshot from before the lock would miss what the lock waited for
            Statements.run(connection(), LOCK);
        }

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
        return !isThere(connection) && Statements.number(connection, TABLES_HERE) > 0
                ? "the schema holds the tables of another program: make one for the journal (CREATE SCHEMA entente)"
                        + " and add ?currentSchema=entente to the URL"
                : "";
    }

    @Override
    public List<String> tables() {
        return TABLES;
    }

    // arrays and no joins: of tables that were not analysed yet, as those of a young journal, PostgreSQL expects next
    // to
    // nothing, and would go through all of them
    @Override
    public String valueIsAmong() {
        return "value = ANY (ARRAY(SELECT json_array_elements_text(CAST(? AS json))))";
    }

    @Override
    public String positionIsAmong() {
        return "position = ANY (ARRAY(SELECT CAST(json_array_elements_text(CAST(? AS json)) AS bigint)))";
    }

    @Override
    public String labels() {
        return """
                SELECT (label.value ->> 0) COLLATE "C", (label.value ->> 1) COLLATE "C", position
                FROM entente_entry, json_array_elements(CAST(tags AS json)) AS label
                WHERE position <= ? ORDER BY 1, 2, 3""";
    }

    @Override
    public void prepare(Connection connection) {
        // tables are all it needs
    }

    @Override
    public boolean isDuplicate(SQLException e) {
        return DUPLICATE.equals(e.getSQLState())
                && String.valueOf(e.getMessage()).contains("entente_entry_id_key");
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
                    case "08", "57" -> "the server does not answer, or ended: record again when it is there";
                    case "28" ->
                        "the server refuses the user or the password: give the password in PGPASSWORD or ~/.pgpass";
                    case "3F" ->
                        "there is no such schema, or the user may not use it: create it, let its owner"
                                + " grant USAGE on it, or name another in ?currentSchema=";
                    case "3D" -> "there is no such database: create it, or name another";
                    case "53" ->
                        state.equals(DISK_FULL)
                                ? "its disk is full: nothing was recorded; free some space and record again"
                                : "the server has no room for another connection: try again later";
                    default ->
                        isForbidden(e)
                                ? "the user may not do this: let the owner grant SELECT and INSERT on entente_entry,"
                                        + " entente_segment and entente_index, and SELECT on entente_version"
                                : "it failed";
                };
        return new JournalException("%s: %s (%s)".formatted(name(), what, Statements.message(cause)), e);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void close() {
        // the data source is the caller's
    }
}
