package io.entente.internal.store.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows on their way into a table, many in one statement. */
public final class Insertion {

    private final Session session;
    private final Into into;
    private final List<Object[]> waiting = new ArrayList<>();

    /** A table to be filled, and the parts of its statements: made once. */
    public static final class Into {
        private final String beginning;
        private final String row;

        /** @param columns separated by commas; they are filled in that order */
        public Into(String table, String columns) {
            this.beginning = "INSERT INTO %s (%s) ".formatted(table, columns);
            this.row = "(%s)".formatted(columns.replaceAll("[^,]+", "?"));
        }

        String beginning() {
            return beginning;
        }

        /** A row of values, as parameters. */
        String row() {
            return row;
        }
    }

    /** An insertion of nothing yet. */
    public Insertion(Session session, Into into) {
        this.session = session;
        this.into = into;
    }

    /**
     * Adds a row, some time before {@link #end}.
     *
     * @param values numbers, texts and bytes; in each row the same
     */
    public void add(Object... values) throws SQLException {
        waiting.add(values);
        if (waiting.size() == session.rowsAtOnce()) {
            end();
        }
    }

    /** Adds what waits. */
    public void end() throws SQLException {
        if (!waiting.isEmpty() && session.insertion(into, waiting).executeUpdate() != waiting.size()) {
            throw new SQLException("a row was not taken in: is there a trigger on the table?");
        }
        waiting.clear();
    }
}
