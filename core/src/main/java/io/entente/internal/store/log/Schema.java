package io.entente.internal.store.log;

import io.entente.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a journal: created by whoever owns them, checked by everybody else. */
public final class Schema {

    /** The version of the tables that this program reads and writes. */
    static final int VERSION = 2;

    private Schema() {}

    /**
     * Makes the tables ready.
     *
     * @throws JournalException if they are of another version, cannot be created, or are of another program
     */
    public static void prepare(Database database) {
        database.done(session -> {
            Connection connection = session.connection();
            session.begin(); // what another process is creating is seen whole or not at all
            boolean missing = isMissing(database, connection);
            session.commit();
            if (missing) {
                session.beginAppending();
                if (isMissing(database, connection)) { // unless another process was quicker
                    create(database, connection);
                }
                session.commit();
            }
            database.prepare(connection);
            return missing;
        });
    }

    /** Whether the tables are there, or those of another program; nothing is made ready. */
    public static boolean isThere(Database database) {
        return database.read(session -> database.version(session.connection()) > 0
                || !database.inTheWay(session.connection()).isEmpty());
    }

    private static boolean isMissing(Database database, Connection connection) throws SQLException {
        int version = database.version(connection);
        if (version > VERSION) {
            throw new JournalException(
                    "%s: a newer version of Entente wrote it (tables of version %d; this one knows %d): update Entente"
                            .formatted(database.name(), version, VERSION));
        }
        if (version > 0 && version < VERSION) {
            throw new JournalException(
                    "%s: an earlier version of Entente wrote it (tables of version %d; this one knows %d): back it up with that version (entente journal export), and restore it into a new store with this one (entente journal import)"
                            .formatted(database.name(), version, VERSION));
        }
        if (version == 0) {
            String inTheWay = database.inTheWay(connection);
            if (!inTheWay.isEmpty()) {
                throw new JournalException(database.name() + ": " + inTheWay);
            }
        }
        return version < VERSION;
    }

    private static void create(Database database, Connection connection) throws SQLException {
        try {
            for (String table : database.tables()) {
                Statements.run(connection, table);
            }
            database.setVersion(connection, VERSION);
        } catch (SQLException e) {
            if (database.isForbidden(e)) {
                throw forbidden(database, e);
            }
            throw e;
        }
    }

    // an exception of its own, because only here is it known what the user was not allowed to do
    private static JournalException forbidden(Database database, SQLException e) {
        return new JournalException(
                "%s: the tables of the journal are missing, and the user may not create them: let the owner of the schema open the journal once with this version of Entente (%s)"
                        .formatted(database.name(), Statements.message(e)),
                e);
    }
}
