package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.entente.Entente;
import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Report;
import io.entente.journal.Verification;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed, with all of its processes, and started again where it was. */
class ServerKilledTest {

    private static final int THREADS = 3;

    private final Path data;
    private final int port;
    private final Place place;
    private EmbeddedPostgres server;

    ServerKilledTest(@TempDir Path folder) throws IOException {
        data = folder.resolve("data");
        server = Server.durable()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        port = server.getPort();
        place = Place.of(port, "journal", "postgres");
    }

    @BeforeEach
    void creates_a_schema() throws SQLException {
        place.run("CREATE SCHEMA journal");
    }

    @AfterEach
    void stops_the_server() throws IOException {
        server.close();
    }

    /** Ends the server and all that it started with SIGKILL. */
    private void kill() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private void restart() throws IOException {
        server.close(); // it is gone, but this gives back the lock on its directory
        server = Server.durable()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** Threads that record one report after the other, and stop at the first that cannot be recorded. */
    private static final class Writers {
        private final Set<Report> acknowledged = ConcurrentHashMap.newKeySet();
        private final Set<Report> failed = ConcurrentHashMap.newKeySet();
        private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        private final List<Thread> threads;

        Writers(Journal journal) {
            threads = IntStream.range(0, THREADS)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> write(journal, "t" + i + "n")))
                    .toList();
        }

        private void write(Journal journal, String name) {
            for (int i = 0; ; i++) {
                Report report = Stories.turn(name + i);
                try {
                    assertThat(journal.record(report).isRight()).isTrue();
                    acknowledged.add(report);
                } catch (Throwable e) {
                    failed.add(report);
                    thrown.add(e);
                    return;
                }
            }
        }

        void join() throws InterruptedException {
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    @Test
    void what_was_acknowledged_outlives_a_server_that_is_killed_and_callers_go_on() throws Exception {
        try (Entente entente = place.entente()) {
            for (int round = 0; round < 2; round++) {
                Writers writers = new Writers(entente.journal());
                int wanted = 20 * (round + 1);
                await().until(() -> writers.acknowledged.size() >= wanted);

                kill();
                writers.join();

                assertThat(writers.thrown).hasSize(THREADS).allMatch(e -> e instanceof JournalException);
                assertThatThrownBy(entente.journal()::head)
                        .isInstanceOf(JournalException.class)
                        .hasMessageContaining(
                                "the server does not answer, or ended: try again when it is there; nothing is recorded twice");
                restart();
                assertThat(contents(entente)).containsAll(List.copyOf(writers.acknowledged));

                for (Report report : writers.failed) {
                    assertThat(entente.journal().record(report).isRight()).isTrue();
                }
                assertThat(contents(entente))
                        .doesNotHaveDuplicates()
                        .containsAll(List.copyOf(writers.acknowledged))
                        .containsAll(List.copyOf(writers.failed));
            }
            assertThatItHolds(entente.journal().head());
        }
    }

    @Test
    void a_replay_that_the_server_does_not_survive_fails_and_the_next_one_answers_rightly() throws Exception {
        Seq<Report> reports = Stories.turns("a", 3_000);
        try (Entente entente = place.entente()) {
            assertThat(entente.journal().recordAll(reports).isRight()).isTrue();
            try (Stream<Entry> entries = entente.journal().entriesFrom(1)) {
                Iterator<Entry> reading = entries.iterator();
                assertThat(reading.next().position()).isEqualTo(1);

                kill();

                assertThatThrownBy(() -> reading.forEachRemaining(entry -> {})).isInstanceOf(JournalException.class);
            }
            assertThatThrownBy(() -> entente.everything().occurrences()).isInstanceOf(JournalException.class);

            restart();

            assertThat(entente.everything().occurrences()).hasSize(3_000);
            try (Entente fresh = place.entente()) {
                assertThat(told(entente)).isEqualTo(told(fresh));
            }
            assertThat(entente.journal().record(Stories.turn("next")).get().head())
                    .isEqualTo(3_001);
            assertThatItHolds(3_001);
        }
    }

    @Test
    void what_was_known_before_the_server_was_killed_grows_rightly_after_it() throws Exception {
        try (Entente entente = place.entente()) {
            assertThat(entente.journal().recordAll(Stories.twentyOfAllSorts()).isRight())
                    .isTrue();
            assertThat(told(entente)).isNotEmpty();

            kill();
            assertThatThrownBy(() -> entente.between("NO", "SE").occurrences()).isInstanceOf(JournalException.class);
            restart();
            assertThat(entente.journal()
                            .recordAll(Stories.turns("later", 5))
                            .get()
                            .head())
                    .isEqualTo(25);

            try (Entente fresh = place.entente()) {
                assertThat(told(entente)).isEqualTo(told(fresh));
            }
        }
    }

    private static List<Object> contents(Entente entente) {
        try (Stream<Entry> entries = entente.journal().entriesFrom(1)) {
            return entries.map(entry -> (Object) entry.content()).toList();
        }
    }

    private static List<Object> told(Entente entente) {
        var today = entente.everything().at("2026-01-01").knownAt("2026-01-01");
        return List.of(
                today.occurrences(),
                today.due(),
                today.directory(),
                today.history().assessments(),
                entente.between("NO", "SE")
                        .at("2026-01-01")
                        .knownAt("2026-01-01")
                        .occurrences());
    }

    private void assertThatItHolds(long entries) throws SQLException {
        assertThat(place.column("SELECT position FROM entente_entry ORDER BY position"))
                .isEqualTo(LongStream.rangeClosed(1, entries)
                        .mapToObj(Long::toString)
                        .toList());
        try (DatabaseStore store = place.store()) {
            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
        }
    }
}
