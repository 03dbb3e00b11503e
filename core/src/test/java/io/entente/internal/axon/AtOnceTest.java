package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.internal.codec.Codec;
import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.Reading;
import io.entente.internal.store.Stories;
import io.entente.internal.store.log.Sqlite;
import io.entente.journal.Journal;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that read, or record, at once get in nobody's way. */
class AtOnceTest {

    private final Path folder;

    AtOnceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Journal journal(DatabaseStore store) {
        return Journals.on(store, new Codec(Kinds.standard()), Clock.systemUTC());
    }

    private static Withdrawal withdrawal(String id) {
        return new Withdrawal(
                TreeSet.of(DevelopmentId.of(id)), Stories.GAZETTE.id(), EventDate.parse("2021"), Option.none());
    }

    @RepeatedTest(20)
    void what_several_threads_read_of_the_latest_entries_at_once_is_kept_once() throws InterruptedException {
        Path file = folder.resolve("journal.db");
        try (DatabaseStore writing = Place.store(new Sqlite(file), 1_000);
                DatabaseStore reading = Place.store(new Sqlite(file), 1_000)) {
            journal(writing).recordAll(Stories.turns("t", 400)).get();
            journal(writing)
                    .recordAll(
                            Stories.turns("t", 400).map(it -> withdrawal(it.id().value())))
                    .get();

            List<Thread> threads = IntStream.range(0, 4)
                    .mapToObj(number -> Thread.ofPlatform().start(() -> reading.read(Reading::last)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            journal(reading).recordAll(Stories.turns("more", 300)).get();

            assertThat(reading.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
        }
    }

    @Test
    void a_stream_in_parallel_records_many_at_once() {
        try (DatabaseStore store = Place.of(folder.resolve("journal.db")).store()) {
            Journal journal = journal(store);

            Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                    .parallel()
                    .forEach(name -> journal.recordAll(Stories.turns(name, 700)).get());

            assertThat(journal.head()).isEqualTo(8 * 700);
        }
    }
}
