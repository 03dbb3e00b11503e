package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.entente.journal.Entry;
import io.entente.journal.Progress;
import io.entente.journal.Report;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several processes that record in one journal at once. */
class TwoProcessesTest {

    private static final int PROCESSES = 2;
    private static final int ENTRIES = PROCESSES * Crowd.THREADS * Crowd.OWN_OF_EACH_THREAD + Crowd.SHARED;

    private final Path folder;

    TwoProcessesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void eight_writers_in_two_processes_lose_nothing_and_double_nothing(String kind) throws Exception {
        Place place = kind.equals("SQLite") ? Place.of(folder.resolve("journal.db")) : Place.newSchema();

        long began = System.nanoTime();
        try (Child one = crowd(place, "one");
                Child other = crowd(place, "other")) {
            for (Child child : List.of(one, other)) {
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> child.lines().contains(Crowd.READY) || !child.isAlive());
            }
            one.tell("go");
            other.tell("go");

            assertThat(conflicts(one)).isNotNegative();
            assertThat(conflicts(other)).isNotNegative();
            System.out.printf(
                    "%s: %d entries by %d threads in %d processes took %d ms; conflicts: %d and %d%n",
                    kind,
                    ENTRIES,
                    PROCESSES * Crowd.THREADS,
                    PROCESSES,
                    Duration.ofNanos(System.nanoTime() - began).toMillis(),
                    conflicts(one),
                    conflicts(other));
        }

        List<Entry> entries = entries(place);
        assertThat(entries)
                .extracting(Entry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, ENTRIES).boxed().toList());
        assertThat(entries).extracting(Entry::content).doesNotHaveDuplicates();
        List<Report> shared =
                IntStream.range(0, Crowd.SHARED).mapToObj(Crowd::shared).toList();
        assertThat(entries).extracting(Entry::content).containsAll(shared);
        try (DatabaseStore store = place.store()) {
            assertThat(store.verify(Option.none(), Progress.NONE))
                    .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.entries())
                            .isEqualTo(ENTRIES));
        }
    }

    private static Child crowd(Place place, String name) throws IOException {
        return Child.of(Crowd.class, place.url(), name);
    }

    /** How many conflicts a crowd met that did its work. */
    private static int conflicts(Child child) throws InterruptedException {
        List<String> said = child.ended();
        assertThat(said).hasSize(2).element(1).asString().startsWith(Crowd.CONFLICTS);
        return Integer.parseInt(said.getLast().substring(Crowd.CONFLICTS.length() + 1));
    }

    private static List<Entry> entries(Place place) {
        try (var entente = place.entente();
                var entries = entente.journal().entriesFrom(1)) {
            return entries.toList();
        }
    }
}
