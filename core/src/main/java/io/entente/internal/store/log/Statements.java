package io.entente.internal.store.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements without parameters. */
public final class Statements {

    private Statements() {}

    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number that a query answers with; 0 where that is nothing. */
    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    /** Binds a number, a text or bytes; not by {@code setObject}, which asks for many more types in turn. */
    static void bind(PreparedStatement statement, int parameter, Object value) throws SQLException {
        switch (value) {
            case Long number -> statement.setLong(parameter, number);
            case Integer number -> statement.setInt(parameter, number);
            case byte[] bytes -> statement.setBytes(parameter, bytes);
            default -> statement.setString(parameter, value.toString());
        }
    }

    /** Closes a connection, or a statement, of which nothing is needed any more. */
    public static void close(AutoCloseable unneeded) {
        try {
            unneeded.close();
        } catch (Exception e) {
            // what was committed is kept, and all else is undone, whether or not it closes in good order
        }
    }

    /** What a database says of a failure, in one line; PostgreSQL uses several. */
    public static String message(SQLException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", "; ");
    }
}
