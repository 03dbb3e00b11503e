package io.entente.internal.store;

import io.entente.journal.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database that keeps a journal, and what is particular to it. Safe for use by several threads. */
interface Database extends AutoCloseable {

    Session session() throws SQLException;

    /** The version of the tables there; 0 where there are none. */
    int version(Connection connection) throws SQLException;

    void setVersion(Connection connection, int version) throws SQLException;

    /** Why the journal cannot be created beside what is there, and what to do; empty where nothing is there. */
    String inTheWay(Connection connection) throws SQLException;

    /** What creates the tables of version 1. */
    List<String> tables();

    /** The condition that a value is one of a parameter that is a JSON list: any number of them, unlike parameters. */
    String valueIsAmong();

    /** The same of positions. */
    String positionIsAmong();

    /**
     * A query for key, value and position of every tag of the entries up to a position, in the order of their bytes.
     */
    String labels();

    /** Makes ready what tables need beside them, outside of any transaction. */
    void prepare(Connection connection) throws SQLException;

    /** Whether it failed because an id is there already. */
    boolean isDuplicate(SQLException e);

    /** Whether it failed because the user may not do it. */
    boolean isForbidden(SQLException e);

    /** What failed, and what to do about it. Never tells a password. */
    JournalException explained(SQLException e);

    /** Which database it is, for a message: a file, or the place of a schema. */
    String name();

    @Override
    void close();
}
