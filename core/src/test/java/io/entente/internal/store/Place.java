package io.entente.internal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.entente.Entente;
import io.entente.internal.store.index.Growing;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Database;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Postgres;
import io.entente.internal.store.log.Session;
import io.entente.internal.store.log.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a journal is, as it can be told to another process.
 *
 * @param url of JDBC
 */
public record Place(String url) {

    private static final String FILE = "jdbc:sqlite:";

    public static Place of(Path file) {
        return new Place(FILE + file);
    }

    public static Place of(int port, String schema, String user) {
        return new Place(
                "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&currentSchema=%s".formatted(port, user, schema));
    }

    /** A new schema on the server that the tests of a run share. */
    public static Place newSchema() {
        PGSimpleDataSource schema = (PGSimpleDataSource) Server.newSchema();
        return of(schema.getPortNumbers()[0], String.valueOf(schema.getCurrentSchema()), "postgres");
    }

    public boolean isFile() {
        return url.startsWith(FILE);
    }

    public Path file() {
        return Path.of(url.substring(FILE.length()));
    }

    public PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        return source;
    }

    /** The same over a pool of connections. */
    public HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    public Entente entente() {
        return isFile() ? Entente.open(file()) : Entente.open(source());
    }

    public DatabaseStore store() {
        return store(database(), TagIndex.SEGMENT);
    }

    /** A store of kinds that are all known. */
    public static DatabaseStore store(Database database, int segment) {
        return DatabaseStore.open(database, (name, version) -> true, segment);
    }

    public Database database() {
        return isFile() ? new Sqlite(file()) : new Postgres(source());
    }

    /** Has the index tell of all that is recorded so far, as it would by itself when there is more of it. */
    public void index() throws SQLException {
        Database database = database();
        try (Session session = database.session()) {
            session.beginAppending();
            Log log = new Log(database);
            TagIndex index = new TagIndex(log, 1);
            Growing growing = index.growing(index.sight(session, log.head(session)));
            growing.add(List.of());
            session.commit();
        } finally {
            database.close();
        }
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Runs statements past the journal, as somebody with a tool for databases would. */
    public void run(String... statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            if (!isFile()) {
                statement.execute("SET session_replication_role = replica"); // no foreign key stands in the way
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of what a query finds. */
    public List<String> column(String query) throws SQLException {
        List<String> column = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                column.add(found.getString(1));
            }
        }
        return column;
    }

    @Override
    public String toString() {
        return isFile() ? "SQLite" : "PostgreSQL";
    }
}
