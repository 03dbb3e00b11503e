package io.entente.history;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ArmsDelivered;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.entente.journal.Source;
import io.entente.story.Story;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a journal that finds parts, only what bears on a question is read. */
class PartsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2012");

    private final OnlyParts journal = new OnlyParts(List.of(
            GAZETTE,
            delivery("here", "NO", "SE"),
            delivery("elsewhere", "DK", "FI"),
            delivery("elsewhere-too", "DK", "FI")));

    private static Recordable delivery(String id, String supplier, String recipient) {
        return report(id)
                .of(ArmsDelivered.of("boat", Entity.of(supplier), Entity.of(recipient)))
                .between(supplier, recipient)
                .on("2010")
                .accordingTo(GAZETTE);
    }

    /** A journal that notes what is read of it, and cannot be read whole. */
    private static final class OnlyParts implements Journal {
        private final Seq<Entry> entries;
        private final ArrayList<Long> read = new ArrayList<>();

        OnlyParts(Seq<Recordable> contents) {
            this.entries = contents.zipWithIndex((content, i) -> new Entry(i + 1, Instant.EPOCH, content));
        }

        @Override
        public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<Entry> entriesFrom(long position) {
            throw new AssertionError("read from position " + position);
        }

        @Override
        public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
            return entries.toJavaStream()
                    .filter(it -> part.holds(it.content()) && wanted.test(it.position()))
                    .peek(it -> read.add(it.position()));
        }

        @Override
        public boolean findsParts() {
            return true;
        }

        @Override
        public long head() {
            return entries.size();
        }
    }

    @Test
    void what_things_are_called_is_read_off_the_descriptions() {
        Directory directory = new Histories(journal, Limits.DEFAULT).directory(new Recorded.Ever());

        assertThat(directory.titleOf(GAZETTE.id())).contains("Gazette");
        assertThat(journal.read).containsExactly(1L);
    }

    @Test
    void a_dyad_is_read_with_what_bears_on_it() {
        Histories histories = new Histories(journal, Limits.DEFAULT);

        History history =
                histories.history(Option.some(Dyad.of("NO", "SE")), AsOf.now(Instant.now()), Resolution.latest());

        assertThat(history.assessments()).hasSize(1);
        assertThat(journal.read).containsExactly(1L, 2L);
    }

    @Test
    void a_story_is_read_with_the_descriptions_and_what_was_said_on_its_own_developments(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("more.yaml"), """
                entente: 1
                dyad: [NO, SE]
                source: gazette
                withdrawals:
                  - {development: here, known: 2013}
                """);

        var story = Story.read(Story.Setting.DEFAULT.after(journal), file);

        assertThat(story.isValid()).as(() -> String.valueOf(story)).isTrue();
        assertThat(story.get().warnings()).isEmpty();
        assertThat(journal.read).containsExactly(1L, 2L);
    }
}
