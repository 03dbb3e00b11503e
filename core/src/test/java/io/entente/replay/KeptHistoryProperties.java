package io.entente.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.history.Assessment;
import io.entente.history.Histories;
import io.entente.history.History;
import io.entente.history.Limits;
import io.entente.replay.JournalArbitraries.Recordings;
import io.entente.time.AsOf;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** What is kept and changed chunk by chunk, against the same read anew and put in order once. */
@Domain(JournalArbitraries.class)
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class KeptHistoryProperties {

    @Property
    void a_history_kept_from_word_to_word_is_that_of_the_journal_read_anew(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll Question other, @ForAll Limits limits) {
        ListedJournal journal = new ListedJournal(false);
        Histories histories = new Histories(journal, limits);

        recordings.inOrder().forEach(one -> {
            journal.take(List.of(one));
            for (Question asked : List.of(question, question.knownAt(other.known()))) {
                History kept = kept(histories, asked);
                History plain = plain(journal, asked);
                assertThat(kept.assessments()).isEqualTo(plain.assessments());
                assertThat(kept.occurred()).isEqualTo(plain.occurred());
                assertThat(kept.plans()).isEqualTo(plain.plans());
                for (LocalDate day : List.of(question.day(), other.day(), LocalDate.MIN, LocalDate.MAX)) {
                    assertThat(kept.certainBy(day)).isEqualTo(plain.certainBy(day));
                }
            }
        });
    }

    @Property
    void two_histories_are_alike_up_to_the_first_that_is_another_in_one_of_them(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll Question other, @ForAll Limits limits) {
        ListedJournal journal = new ListedJournal(false);
        Histories histories = new Histories(journal, limits);
        List<History> all = List.empty();

        for (var one : recordings.inOrder()) {
            journal.take(List.of(one));
            History now = kept(histories, question);
            History then = kept(histories, question.knownAt(other.known()));
            all = all.prepend(now).prepend(then).prepend(now.inTheEnd()).take(4);
            for (History before : all) {
                assertThat(now.alike(before)).isEqualTo(alike(now.occurred(), before.occurred()));
                assertThat(before.alike(then)).isEqualTo(alike(before.occurred(), then.occurred()));
            }
        }
    }

    @Property
    void what_occurred_is_told_from_anywhere_on(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll Limits limits) {
        History history = kept(new Histories(ListedJournal.of(recordings.inOrder()), limits), question);
        Array<Assessment> occurred =
                plain(ListedJournal.of(recordings.inOrder()), question).occurred();

        for (int first = occurred.size(); first >= 0; first--) {
            assertThat(history.occurredFrom(first)).toIterable().containsExactlyElementsOf(occurred.drop(first));
        }
    }

    private static History kept(Histories histories, Question question) {
        AsOf asOf = new AsOf(question.day(), question.known(), question.recorded());
        return histories.history(question.dyad(), asOf, question.preference().resolution());
    }

    private static History plain(ListedJournal journal, Question question) {
        History all = History.of(
                journal.entries()
                        .filter(it -> question.recorded().counts(it.position(), it.recorded()))
                        .toJavaStream(),
                question.known(),
                question.preference().resolution());
        return question.dyad().fold(() -> all, all::between);
    }

    @SuppressWarnings("ReferenceEquality") // what is meant
    private static int alike(Seq<Assessment> one, Seq<Assessment> other) {
        return one.zip(other).takeWhile(it -> it._1 == it._2).size();
    }
}
