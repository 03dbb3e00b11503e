package bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A journal in PostgreSQL beside the peers' store there, on a server that keeps what it acknowledges. */
final class ServerStores implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final EmbeddedPostgres server;
    private final Connection kept;
    private final String url;

    ServerStores() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        url = "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(server.getPort());
        kept = server.getPostgresDatabase().getConnection();
    }

    /** How many seconds it takes to record all of it in a new schema, 1,000 at once. */
    double entente(List<Event> events) throws Exception {
        PGSimpleDataSource schema = new PGSimpleDataSource();
        schema.setURL(url + "&currentSchema=entente");
        run("DROP SCHEMA IF EXISTS entente CASCADE", "CREATE SCHEMA entente");
        try (EntentePeer peer = EntentePeer.inSchema(OneConnection.of(schema), AT_ONCE)) {
            var batches = peer.batches(events);
            return Stores.apart(() -> batches.forEach(peer::record));
        }
    }

    /** The same by hand. */
    double peer(List<Event> events) throws Exception {
        try (Peer peer = new SqlJsonPeer("postgresql", url, AT_ONCE)) {
            return Stores.apart(() -> peer.ingest(events));
        }
    }

    private void run(String... statements) throws Exception {
        try (var statement = kept.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws Exception {
        kept.close();
        server.close();
    }
}
