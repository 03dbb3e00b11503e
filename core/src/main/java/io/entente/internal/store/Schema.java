package io.entente.internal.store;

import io.entente.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;

/** The tables of a journal: created and migrated by whoever owns them, checked by everybody else. */
final class Schema {

    /** The version of the tables that this program reads and writes. */
    static final int VERSION = 1;

    private Schema() {}

    /**
     * Makes the tables ready.
     *
     * @throws JournalException if they are of a newer version, cannot be created or migrated, or are of another program
     */
    static void prepare(Database database) {
        try (Session session = database.session()) {
            Connection connection = session.connection();
            session.begin(); // what another process is creating is seen whole or not at all
            boolean outdated = isOutdated(database, connection);
            session.commit();
            if (outdated) {
                session.beginAppending();
                if (isOutdated(database, connection)) { // unless another process was quicker
                    create(database, connection, database.version(connection));
                }
                session.commit();
            }
            database.prepare(connection);
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    /** Whether the tables are there, or those of another program; nothing is made ready. */
    static boolean isThere(Database database) {
        try (Session session = database.session()) {
            session.begin();
            return database.version(session.connection()) > 0
                    || !database.inTheWay(session.connection()).isEmpty();
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    private static boolean isOutdated(Database database, Connection connection) throws SQLException {
        int version = database.version(connection);
        if (version > VERSION) {
            throw new JournalException(
                    "%s: a newer version of Entente wrote it (tables of version %d; this one knows %d): update Entente"
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

    private static void create(Database database, Connection connection, int found) throws SQLException {
        try {
            for (String table : database.tables()) {
                Statements.run(connection, table);
            }
            database.setVersion(connection, VERSION);
        } catch (SQLException e) {
            if (database.isForbidden(e)) {
                throw forbidden(database, found, e);
            }
            throw e;
        }
    }

    // an exception of its own, because only here is it known what the user was not allowed to do
    private static JournalException forbidden(Database database, int found, SQLException e) {
        return new JournalException(
                "%s: the tables of the journal are missing or older (version %d; this program needs %d), and the user may not create or migrate them: let the owner of the schema open the journal once with this version of Entente (%s)"
                        .formatted(database.name(), found, VERSION, Statements.message(e)),
                e);
    }
}
