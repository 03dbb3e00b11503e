package io.entente.internal.store.log;

import io.entente.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database that keeps a journal, and what is particular to it. Safe for use by several threads. */
public interface Database extends AutoCloseable {

    /**
     * A connection to it.
     *
     * @throws JournalException if it was closed
     */
    Session session() throws SQLException;

    /** What is done in a session. */
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /** Does it, and explains what fails. */
    default <T> T done(Work<T> work) {
        try (Session session = session()) {
            return work.in(session);
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** Does what only reads, in one transaction, and explains what fails. */
    default <T> T read(Work<T> work) {
        return done(session -> {
            session.begin();
            return work.in(session);
        });
    }

    /** That it was closed, and what to do. */
    static JournalException closed(String name) {
        return new JournalException(name + ": it was closed: open it again");
    }

    /** The version of the tables there; 0 where there are none. */
    int version(Connection connection) throws SQLException;

    void setVersion(Connection connection, int version) throws SQLException;

    /** Why the journal cannot be created beside what is there, and what to do; empty where nothing is there. */
    String inTheWay(Connection connection) throws SQLException;

    /** What creates the tables. */
    List<String> tables();

    /** The condition that a column with a number is one of a parameter that is a JSON list: any number of them. */
    String isAmong(String column);

    /** Makes ready what tables need beside them, outside of any transaction. */
    void prepare(Connection connection) throws SQLException;

    /** Whether it failed because the user may not do it. */
    boolean isForbidden(SQLException e);

    /** What failed, and what to do about it. Never tells a password. */
    JournalException explained(SQLException e);

    /** Which database it is, for a message: a file, or the place of a schema. */
    String name();

    @Override
    void close();
}
