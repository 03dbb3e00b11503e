package io.entente.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.history.Limits;
import io.entente.history.Resolution;
import io.entente.history.StandingReport;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.View;
import io.entente.replay.JournalArbitraries.Conversation;
import io.entente.replay.JournalArbitraries.Recordings;
import io.entente.replay.JournalArbitraries.Reordered;
import io.entente.replay.ListedJournal.Recording;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The engine against the judge, and the laws that both keep. */
@Domain(JournalArbitraries.class)
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class ReplayProperties {

    private static final Limits PLAIN = Limits.DEFAULT.withoutCheckpoints();
    private static final Handed.InOrder HANDED = new Handed.InOrder();

    @Property(tries = 1500)
    void every_answer_is_what_the_rules_say_however_late_a_word_comes_in(
            @ForAll Conversation conversation, @ForAll Limits limits, @ForAll boolean inParts) {
        ListedJournal journal = new ListedJournal(inParts);
        View everything = Question.over(journal, limits);

        conversation.bits().forEach(bit -> {
            journal.take(bit);
            conversation.questions().forEach(question -> {
                Answer answer = NaiveModel.answer(journal.entries(), question);
                View view = question.to(everything);
                assertThat(Answer.of(view)).isEqualTo(answer);
                assertThat(view.replay(HANDED)).isEqualTo(answer.handed());
                assertThat(view.possible().replay(HANDED)).isEqualTo(answer.handedAtMost());
            });
        });
    }

    @Property
    void checkpoints_equal_the_plain_fold_after_every_late_arrival(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll Limits limits, @ForAll boolean inParts) {
        ListedJournal journal = new ListedJournal(inParts);
        View everything = Question.over(journal, limits);

        recordings.inOrder().forEach(one -> {
            journal.take(List.of(one));
            View kept = question.to(everything);
            View plain = question.to(Question.over(journal, PLAIN));
            for (LocalDate day : List.of(LocalDate.MAX, question.day())) {
                assertThat(kept.at(day).replay(HANDED)).isEqualTo(plain.at(day).replay(HANDED));
            }
        });
    }

    @Property
    void a_view_once_asked_never_changes(
            @ForAll Conversation conversation, @ForAll Limits limits, @ForAll boolean inParts) {
        ListedJournal journal = new ListedJournal(inParts);
        View everything = Question.over(journal, limits);
        List<View> asked = List.empty();
        List<Seq<Handed>> answered = List.empty();

        for (Seq<Recording> bit : conversation.bits()) {
            journal.take(bit);
            List<View> views =
                    conversation.questions().map(it -> it.to(everything)).toList();
            asked = asked.appendAll(views);
            answered = answered.appendAll(views.map(it -> it.replay(HANDED)));
            assertThat(asked.map(it -> it.replay(HANDED))).isEqualTo(answered);
        }
    }

    @Property
    void the_order_of_lines_changes_no_answer_but_among_rivals_known_at_once(
            @ForAll Reordered words, @ForAll Question question) {
        Map<Object, Iterator<Recording>> inOrder =
                words.one().groupBy(it -> lines(it, words.one(), question)).mapValues(Seq::iterator);
        Seq<Recording> other = words.shuffled()
                .map(it -> inOrder.get(lines(it, words.one(), question)).get().next());

        assertThat(ever(question, other)).isEqualTo(ever(question, words.one()));
    }

    private static Answer ever(Question question, Seq<Recording> recordings) {
        return Answer.of(question.ofAllRecorded().to(Question.over(ListedJournal.of(recordings), PLAIN)));
    }

    /** Among which lines the order decides: those of rivals, and those in which a source replaces its own word at once. */
    private static Object lines(Recording recording, Seq<Recording> all, Question question) {
        if (!(recording.content() instanceof Claim claim)) {
            return recording;
        }
        Tie tie = Tie.of(recording, all, question);
        Seq<Report> tied = all.filter(it -> it.content() instanceof Report)
                .filter(it -> Tie.of(it, all, question).equals(tie))
                .map(it -> (Report) it.content());
        boolean allAgree = tied.groupBy(Report::modality).values().forAll(ReplayProperties::agreeInPairs);
        return allAgree ? new Replaced(claim.developments(), claim.source(), knownSince(recording)) : tie;
    }

    // so that any of them agree, too, which may be all that stand at some knowledge date
    private static boolean agreeInPairs(Seq<Report> reports) {
        return reports.forAll(one -> reports.forAll(other -> NaiveAssembly.agree(one, other)));
    }

    private record Replaced(SortedSet<DevelopmentId> developments, SourceId source, Instant known) {}

    /** What an order may leave undecided: words on what some source calls the same, known at one moment or trusted alike. */
    private record Tie(SortedSet<DevelopmentId> subject, Option<Instant> known) {
        static Tie of(Recording recording, Seq<Recording> all, Question question) {
            return new Tie(
                    NaiveModel.joined(((Claim) recording.content()).developments(), words(all)),
                    Option.when(!(question.preference() instanceof Preference.Trusting), () -> knownSince(recording)));
        }
    }

    private static Seq<Claim> words(Seq<Recording> recordings) {
        return recordings
                .map(Recording::content)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast);
    }

    private static Instant knownSince(Recording recording) {
        return NaiveModel.knownSince(new Entry(1, recording.at(), recording.content()));
    }

    /** It is asked for every knowledge date, so that the next question finds the order made. */
    @Property
    void a_resolution_is_asked_about_reports_on_one_development_that_once_stood_together(
            @ForAll Recordings recordings, @ForAll Question question) {
        ListedJournal journal = ListedJournal.of(recordings.inOrder());
        Seq<Seq<StandingReport>> everStood = recordings
                .inOrder()
                .filter(it -> it.content() instanceof Claim)
                .map(ReplayProperties::knownSince)
                .distinct()
                .map(question.everywhere()::knownAt)
                .flatMap(it -> NaiveModel.standing(journal.entries(), it));
        Resolution resolution = question.preference().resolution();
        Resolution watched = (one, other) -> {
            assertThat(everStood).anyMatch(together -> together.contains(one) && together.contains(other));
            return resolution.compare(one, other);
        };

        View view = question.to(Question.over(journal, PLAIN)).preferring(watched);

        assertThat(Answer.of(view)).isEqualTo(NaiveModel.answer(journal.entries(), question));
    }

    @Property
    void nothing_known_after_the_knowledge_date_changes_an_answer(
            @ForAll Recordings before, @ForAll Recordings after, @ForAll Question question, @ForAll Limits limits) {
        ListedJournal journal = ListedJournal.of(before.inOrder());
        View everything = Question.over(journal, limits);
        Answer then = Answer.of(question.to(everything));

        journal.take(after.inOrder()
                .filter(it -> it.content() instanceof Claim && knownSince(it).isAfter(question.known())));

        assertThat(Answer.of(question.to(everything))).isEqualTo(then);
        assertThat(Answer.of(question.to(Question.over(journal, PLAIN)))).isEqualTo(then);
    }

    @Property
    void what_certainly_happened_also_possibly_happened(@ForAll Recordings recordings, @ForAll Question question) {
        View view = question.to(Question.over(ListedJournal.of(recordings.inOrder()), PLAIN));

        assertThat(view.possible().occurrences().startsWith(view.occurrences())).isTrue();
    }

    @Property
    void what_is_certain_stays_certain(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll LocalDate one, @ForAll LocalDate other) {
        View view = question.to(Question.over(ListedJournal.of(recordings.inOrder()), PLAIN));
        View earlier = view.at(one.isBefore(other) ? one : other);
        View later = view.at(one.isBefore(other) ? other : one);

        assertThat(later.occurrences().startsWith(earlier.occurrences())).isTrue();
        assertThat(later.possible().occurrences())
                .containsAll(earlier.possible().occurrences());
    }

    @Property
    void between_two_change_points_nothing_changes(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll LocalDate day) {
        View certain = question.to(Question.over(ListedJournal.of(recordings.inOrder()), PLAIN));

        for (View view : List.of(certain, certain.possible())) {
            LocalDate lastChange = view.changePoints()
                    .filter(it -> !it.isAfter(day))
                    .lastOption()
                    .getOrElse(LocalDate.MIN);
            assertThat(view.at(day).replay(HANDED))
                    .isEqualTo(view.at(lastChange).replay(HANDED));
        }
    }
}
