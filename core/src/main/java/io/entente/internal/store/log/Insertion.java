package io.entente.internal.store.log;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Rows on their way into a table, many in one statement. */
public final class Insertion {

    private final Session session;
    private final Into into;
    private final List<Object[]> waiting = new ArrayList<>();

    /** A table and its columns, with the statements that fill them: made once. */
    public static final class Into {
        private final String beginning;
        private final String row;
        private final Map<Integer, String> byRows = new ConcurrentHashMap<>();

        /**
         * A table to be filled.
         *
         * @param columns separated by commas; they are filled in that order
         */
        public Into(String table, String columns) {
            this.beginning = "INSERT INTO %s (%s) VALUES ".formatted(table, columns);
            this.row = "(%s)".formatted(columns.replaceAll("[^,]+", "?"));
        }

        private String statement(int rows) {
            return byRows.computeIfAbsent(rows, count -> beginning + row + ("," + row).repeat(count - 1));
        }
    }

    /** An insertion of nothing yet. */
    public Insertion(Session session, Into into) {
        this.session = session;
        this.into = into;
    }

    /** Adds a row, some time before {@link #end}. */
    public void add(Object... values) throws SQLException {
        waiting.add(values);
        if (waiting.size() == session.rowsAtOnce()) {
            end();
        }
    }

    /** Adds what waits. */
    public void end() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        PreparedStatement insert = session.prepare(into.statement(waiting.size()));
        int parameter = 0;
        for (Object[] values : waiting) {
            for (Object value : values) {
                parameter++;
                bind(insert, parameter, value);
            }
        }
        if (insert.executeUpdate() != waiting.size()) {
            throw new SQLException("a row was not taken in: is there a trigger on the table?");
        }
        waiting.clear();
    }

    private static void bind(PreparedStatement insert, int parameter, Object value) throws SQLException {
        switch (value) {
            case Long number -> insert.setLong(parameter, number);
            case Integer number -> insert.setInt(parameter, number);
            case byte[] bytes -> insert.setBytes(parameter, bytes);
            default -> insert.setString(parameter, value.toString());
        }
    }
}
