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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs that are killed while they record: what was acknowledged is kept, and nothing by half. {@code -Dtrials=200}
 * kills more of them, {@code -Dseed=…} the same ones again.
 */
class CrashTest {

    private static final int TRIALS = Integer.getInteger("trials", 20);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static final int MOST_MILLIS = 400;

    private final Random random = new Random(SEED);
    private final Path folder;

    CrashTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Place place(String kind, String name) {
        return kind.equals("SQLite") ? Place.of(folder.resolve(name)) : Place.newSchema();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void what_was_acknowledged_outlives_every_kill_whole_and_in_order(String kind) throws Exception {
        Place place = place(kind, "journal.db");
        List<String> acknowledged = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            boolean early = trial % 4 == 3; // while it opens the journal; else while it records
            acknowledged.addAll(killed(place, "r" + trial, early ? 1 : 2));

            List<String> kept = kept(place);

            String which = "seed %d, trial %d of %d".formatted(SEED, trial, TRIALS);
            assertThat(acknowledged).as(which).allSatisfy(line -> assertThatIsKept(line, kept));
            assertThat(batches(kept)).as(which).allSatisfy((batch, size) -> assertThat(size)
                    .isEqualTo(batch.size()));
        }
        assertThat(acknowledged).as("something was at stake").hasSizeGreaterThan(TRIALS);
        System.out.printf(
                "%s: %d kills, %d receipts, %d entries%n",
                kind, TRIALS, acknowledged.size(), kept(place).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_store_that_a_crash_left_while_it_was_created_opens_with_what_was_acknowledged(String kind) throws Exception {
        for (int trial = 0; trial < TRIALS / 2; trial++) {
            Place place = place(kind, trial + ".db");
            List<String> acknowledged = killed(place, "r", 1);

            List<String> kept = kept(place);

            assertThat(acknowledged)
                    .as("seed %d, trial %d of %d", SEED, trial, TRIALS / 2)
                    .allSatisfy(line -> assertThatIsKept(line, kept));
        }
    }

    /** What was acknowledged by a program that was killed some time after it had said so many lines. */
    private List<String> killed(Place place, String run, int lines) throws IOException, InterruptedException {
        try (Child child = Child.under(List.of(), List.of("-Xmx64m"), Writing.class, place.url(), run)) {
            await().pollInterval(Duration.ofMillis(5)).until(() -> child.lines().size() >= lines);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MILLIS * 1_000)); // the moment of the kill is the input
            assertThat(child.isAlive()).as("it is killed at work").isTrue();
            List<String> said = child.kill();
            assertThat(child.exit()).as("ended by SIGKILL").isEqualTo(128 + 9);
            assertThat(said).allMatch(line -> line.equals(Writing.OPENING) || line.startsWith(Writing.ACKNOWLEDGED));
            return said.stream()
                    .filter(line -> line.startsWith(Writing.ACKNOWLEDGED))
                    .toList();
        }
    }

    /** The names of the reports in the journal, that of position 1 first; its chain holds. */
    private static List<String> kept(Place place) {
        List<Entry> entries;
        try (var entente = place.entente();
                var read = entente.journal().entriesFrom(1)) {
            entries = read.toList();
        }
        assertThat(entries)
                .extracting(Entry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        try (DatabaseStore store = place.store()) {
            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
        }
        return entries.stream()
                .map(entry -> ((Report) entry.content()).id().value())
                .toList();
    }

    private static void assertThatIsKept(String line, List<String> kept) {
        String[] words = line.split(" ", -1);
        int head = Integer.parseInt(words[1]);
        List<String> names = List.of(words).subList(2, words.length);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(head);
        assertThat(kept.subList(head - names.size(), head)).isEqualTo(names);
    }

    private static Map<Writing.Batch, Integer> batches(List<String> kept) {
        return kept.stream().collect(Collectors.groupingBy(Writing.Batch::of, Collectors.summingInt(any -> 1)));
    }
}
