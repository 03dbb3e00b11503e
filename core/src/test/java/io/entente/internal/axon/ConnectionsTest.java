package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.entente.Entente;
import io.entente.event.Dyad;
import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.Stories;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Postgres;
import io.entente.internal.store.log.Session;
import io.entente.internal.store.log.Statements;
import io.entente.journal.JournalException;
import io.entente.journal.SourceId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a data source gives is given back, however it ends. */
class ConnectionsTest {

    private final Place schema = Place.newSchema();

    @Test
    void a_recording_that_meets_a_damaged_entry_gives_its_connection_back() throws SQLException {
        try (HikariDataSource pool = schema.pool(1);
                Entente entente = Entente.open(pool)) {
            entente.journal().record(Stories.turn("a"));
            try (Connection connection = pool.getConnection()) {
                Statements.run(connection, "UPDATE entente_entry SET payload = 'torn' WHERE position = 1");
            }

            assertThatThrownBy(() -> entente.journal().record(Stories.turn("a", SourceId.of("wire"), "2021")))
                    .isInstanceOf(JournalException.class)
                    .hasMessageStartingWith("position 1: ");

            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            assertThat(entente.journal().record(Stories.turn("b")).isRight()).isTrue();
        }
    }

    @Test
    void one_connection_is_enough_to_read_on_whatever_was_recorded_since() {
        try (HikariDataSource pool = schema.pool(1);
                Entente entente = Entente.open(pool)) {
            entente.journal().record(Stories.turn("first"));
            assertThat(entente.between("NO", "SE").occurrences()).hasSize(1);

            entente.journal().recordAll(Stories.turns("more", 2_500));

            assertThat(entente.between("NO", "SE").occurrences()).hasSize(2_501);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_journal_that_was_closed_takes_nothing_in_and_says_so(boolean inFile, @TempDir Path folder) {
        Entente entente = (inFile ? Place.of(folder.resolve("journal.db")) : schema).entente();
        entente.journal().record(Stories.turn("a"));
        entente.close();

        assertThatThrownBy(() -> entente.journal().record(Stories.turn("b")))
                .isInstanceOf(JournalException.class)
                .hasMessageEndingWith(": it was closed: open it again");
        assertThatThrownBy(() -> entente.journal().entriesFrom(1).toList()).isInstanceOf(JournalException.class);
    }

    @Test
    void a_connection_on_which_somebody_asked_before_serves_too() throws SQLException {
        try (Connection one = schema.source().getConnection()) {
            one.setAutoCommit(false);
            Statements.number(one, "SELECT 1");
            DataSource kept = always(one);

            assertThat(Entente.exists(kept)).isFalse();
            try (Entente entente = Entente.open(kept)) {
                entente.journal().record(Stories.turn("a"));

                assertThat(entente.dyads()).containsExactly(Dyad.of("NO", "SE"));
            }
            assertThat(one.getAutoCommit()).isFalse();
        }
    }

    @Test
    void what_a_connection_was_asked_often_it_has_ready_for_the_next_session() throws SQLException {
        try (Connection one = schema.source().getConnection();
                Entente entente = Entente.open(always(one))) {
            for (int i = 0; i < 10; i++) {
                entente.journal().record(Stories.turn("a" + i));
            }

            assertThat(
                            Statements.number(
                                    one,
                                    "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'INSERT INTO entente_entry%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_lock_that_is_not_had_in_time_leaves_the_connection_usable() throws SQLException {
        try (Connection one = schema.source().getConnection();
                Entente other = Entente.open(schema.source());
                Session holding = new Postgres(schema.source()).session()) {
            Statements.run(one, "SET lock_timeout = '50ms'");
            try (Entente entente = Entente.open(always(one))) {
                holding.beginAppending();
                assertThatThrownBy(() -> entente.journal().record(Stories.turn("a")))
                        .isInstanceOf(JournalException.class);
                holding.commit();

                assertThat(entente.journal().record(Stories.turn("a")).isRight())
                        .isTrue();
                assertThat(other.journal().head()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_stream_is_woken_even_after_a_data_source_failed_in_its_own_way() {
        AtomicBoolean failing = new AtomicBoolean();
        DataSource source = schema.source();
        DataSource moody = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (failing.getAndSet(false)) {
                        throw new IllegalStateException("not in the mood");
                    }
                    return method.invoke(source, arguments);
                });
        try (DatabaseStore store = Place.store(new Postgres(moody), TagIndex.SEGMENT);
                Entente entente = Entente.open(schema.source())) {
            AtomicBoolean woken = new AtomicBoolean();
            var stream =
                    Engines.on(store).stream(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(0)), null);
            failing.set(true);
            Awaitility.await().untilFalse(failing);
            stream.setCallback(() -> woken.set(true));

            entente.journal().record(Stories.turn("a"));

            Awaitility.await().untilTrue(woken);
            assertThat(stream.next()).isPresent();
        }
    }

    /** A data source with one connection, which it never closes. */
    private static DataSource always(Connection one) {
        Connection open = (Connection) Proxy.newProxyInstance(
                ConnectionsTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") ? null : invoke(one, method, arguments));
        return (DataSource) Proxy.newProxyInstance(
                ConnectionsTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> open);
    }

    private static Object invoke(Connection one, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(one, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
