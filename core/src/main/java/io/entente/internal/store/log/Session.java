package io.entente.internal.store.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A connection for one caller until it is closed, with at most one transaction at a time. */
public abstract class Session implements AutoCloseable {

    private final Connection connection;
    private boolean inTransaction;

    Session(Connection connection) {
        this.connection = connection;
    }

    public final Connection connection() {
        return connection;
    }

    /** A statement that ends with the session, made once for all who ask for it; where the connection is kept, once for that. */
    public abstract PreparedStatement prepare(String sql) throws SQLException;

    /** Begins a transaction that reads. */
    public final void begin() throws SQLException {
        inTransaction = true; // it may have begun where it says that it has not
        start();
    }

    /** Begins a transaction that appends: until it ends, nobody else appends, in this process or another. */
    public final void beginAppending() throws SQLException {
        inTransaction = true;
        startAppending();
    }

    public final void commit() throws SQLException {
        end("COMMIT");
        inTransaction = false;
    }

    /** Undoes a transaction that was not committed, and gives the connection back. */
    @Override
    public final void close() {
        boolean usable = true;
        if (inTransaction) {
            try {
                end("ROLLBACK");
            } catch (SQLException e) {
                usable = false; // a broken connection is undone by the database itself
            }
        }
        giveBack(usable);
    }

    /** How many rows are best put into one statement. */
    abstract int rowsAtOnce();

    /** A statement that adds as many rows as were given. */
    abstract PreparedStatement insertion(Insertion.Into into, List<Object[]> rows) throws SQLException;

    abstract void start() throws SQLException;

    abstract void startAppending() throws SQLException;

    /** @param how {@code COMMIT} or {@code ROLLBACK} */
    abstract void end(String how) throws SQLException;

    /** @param usable whether another caller can have the connection */
    abstract void giveBack(boolean usable);
}
