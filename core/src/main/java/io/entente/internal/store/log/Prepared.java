package io.entente.internal.store.log;

import io.entente.internal.cache.RecentlyUsed;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A connection, and the statements made on it last: to make one takes longer than to run it. */
final class Prepared {

    private static final int MOST_STATEMENTS = 32;

    private final Connection connection;
    private final RecentlyUsed<String, PreparedStatement> statements =
            new RecentlyUsed<>(MOST_STATEMENTS, statement -> 1);

    Prepared(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement statement(String sql) throws SQLException {
        Option<PreparedStatement> kept = statements.find(sql);
        if (kept.isDefined()) {
            return kept.get();
        }
        PreparedStatement fresh = connection.prepareStatement(sql);
        for (PreparedStatement forgotten : statements.keep(sql, fresh)) {
            forgotten.close();
        }
        return fresh;
    }

    /** Closes the statements: what is closed, a driver may have ready for whoever gets the connection next. */
    void closeStatements() {
        statements.forgetAll().forEach(Statements::close);
    }
}
