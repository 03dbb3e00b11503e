package io.entente.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A connection, and the statements made on it last: to make one takes longer than to run it. */
final class Prepared {

    private static final int MOST_STATEMENTS = 32;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Prepared(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement kept = statements.get(sql);
        if (kept == null) {
            kept = connection.prepareStatement(sql);
            statements.put(sql, kept);
            forgetEldest();
        }
        return kept;
    }

    private void forgetEldest() throws SQLException {
        if (statements.size() > MOST_STATEMENTS) {
            String eldest = statements.keySet().iterator().next();
            PreparedStatement forgotten = statements.remove(eldest);
            forgotten.close();
        }
    }
}
