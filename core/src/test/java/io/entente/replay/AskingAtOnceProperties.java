package io.entente.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.history.Limits;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.projection.View;
import io.entente.replay.JournalArbitraries.Conversation;
import io.entente.replay.ListedJournal.Recording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The engine against the judge, while several ask and the journal goes on. */
@Domain(JournalArbitraries.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class AskingAtOnceProperties {

    private static final Handed.InOrder HANDED = new Handed.InOrder();
    private static final int TIMES = 4;

    /** A journal of which every reading takes its time, so that others ask and record meanwhile. */
    private static final class SlowJournal extends ListedJournal {

        SlowJournal(boolean findsParts) {
            super(findsParts);
        }

        private static void pause() {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(100_000));
        }

        @Override
        void take(Seq<Recording> recordings) {
            super.take(recordings);
            pause();
        }

        @Override
        public Stream<Entry> entriesFrom(long position) {
            Stream<Entry> found = super.entriesFrom(position);
            pause();
            return found;
        }

        @Override
        public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
            Stream<Entry> found = super.entries(part, wanted);
            pause();
            return found;
        }
    }

    /** What was answered between two moments at which the journal had so many entries. */
    private record Answered(Question question, long before, Seq<Handed> handed, long after) {
        boolean isRight(Seq<Entry> entries) {
            return List.rangeClosed(before, after)
                    .exists(position -> NaiveModel.answer(entries.take((int) (long) position), question)
                            .handed()
                            .equals(handed));
        }
    }

    @Property
    void every_answer_is_what_the_rules_say_of_the_journal_as_it_was_at_one_moment_since_it_was_asked(
            @ForAll Conversation conversation, @ForAll Limits limits, @ForAll boolean inParts) throws Exception {
        SlowJournal journal = new SlowJournal(inParts);
        View all = Question.over(journal, limits);
        Seq<Question> questions = conversation.questions();
        CyclicBarrier start = new CyclicBarrier(questions.size() + 1);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Seq<Future<Seq<Answered>>> asked = questions.map(question -> threads.submit(() -> {
                start.await();
                return Vector.fill(TIMES, () -> ask(question, all, journal));
            }));
            asked = asked.toVector();
            start.await();
            conversation.bits().forEach(journal::take);
            for (Future<Seq<Answered>> answers : asked) {
                assertThat(answers.get(1, TimeUnit.MINUTES)).allMatch(it -> it.isRight(journal.entries()));
            }
        }
    }

    private static Answered ask(Question question, View all, SlowJournal journal) {
        long before = journal.head();
        Seq<Handed> handed = question.to(all).replay(HANDED);
        return new Answered(question, before, handed, journal.head());
    }
}
