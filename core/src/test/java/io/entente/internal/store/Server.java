package io.entente.internal.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that the tests of one run share; each journal gets a schema of its own. */
public final class Server {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Server() {}

    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = durable().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A server that keeps what it acknowledges, as this one is made for speed otherwise. */
    public static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    /** A new schema, as its owner sees it. */
    public static DataSource newSchema() {
        String schema = "journal_" + SCHEMAS.incrementAndGet();
        DataSource server = Running.SERVER.getPostgresDatabase();
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema(schema, "postgres");
    }

    /** A schema as a user sees it. */
    public static PGSimpleDataSource schema(String schema, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {Running.SERVER.getPort()});
        source.setDatabaseName("postgres");
        source.setUser(user);
        source.setCurrentSchema(schema);
        return source;
    }
}
