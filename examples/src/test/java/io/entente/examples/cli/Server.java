package io.entente.examples.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL that the tests of one run share. It asks one user, {@value #GUARDED}, for a password. */
final class Server {

    static final String GUARDED = "guarded";
    static final String PASSWORD = "s3sam:e/0pen";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Server() {}

    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                guard(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void guard(EmbeddedPostgres server) throws SQLException, IOException {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE USER %s PASSWORD '%s'".formatted(GUARDED, PASSWORD));
                Path rules;
                try (ResultSet file = statement.executeQuery("SHOW hba_file")) {
                    file.next();
                    rules = Path.of(file.getString(1));
                }
                Files.writeString(
                        rules, "host all %s all scram-sha-256%n%s".formatted(GUARDED, Files.readString(rules)));
                statement.execute("SELECT pg_reload_conf()");
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

    static int port() {
        return Running.SERVER.getPort();
    }

    static void sql(String... statements) {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new, empty schema. */
    static String newSchema() {
        String schema = "journal_" + SCHEMAS.incrementAndGet();
        sql("CREATE SCHEMA " + schema);
        return schema;
    }

    /** The URL of a schema as a user sees it. */
    static String url(String schema, String user) {
        return "jdbc:postgresql://localhost:%d/postgres?currentSchema=%s&user=%s".formatted(port(), schema, user);
    }
}
