package io.entente.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.event.Quantity;
import io.entente.history.Limits;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.replay.JournalArbitraries.Enlarged;
import io.entente.replay.JournalArbitraries.Recordings;
import io.entente.replay.ListedJournal.Recording;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The laws of putting sources together: what one more of them may change. */
@Domain(JournalArbitraries.class)
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class PuttingTogetherProperties {

    private static final Instant AFTER_ALL = Instant.parse("2031-01-01T00:00:00Z");

    @Property(tries = 1000)
    void a_report_that_only_repeats_or_says_less_changes_no_answer_but_its_evidence(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll Restatement restatement) {
        // to which being known last is nothing to go by
        Assume.that(!(question.preference() instanceof Preference.Trusting));
        Answer before = answer(recordings.inOrder(), afterAll(question));
        Seq<Verdict> undisputed = before.all().reject(Verdict::disputed);
        Option<Verdict> one =
                Option.when(!undisputed.isEmpty(), () -> undisputed.get(restatement.which() % undisputed.size()));

        one.forEach(verdict -> restatement.of(verdict).forEach(echo -> {
            Answer after = answer(recordings.inOrder().append(new Recording(echo, AFTER_ALL)), afterAll(question));

            assertThat(Told.of(after.certain())).isEqualTo(Told.of(before.certain()));
            assertThat(Told.of(after.possible())).isEqualTo(Told.of(before.possible()));
            assertThat(Told.of(after.due())).isEqualTo(Told.of(before.due()));
            assertThat(Told.of(after.denied())).isEqualTo(Told.of(before.denied()));
            assertThat(Told.of(after.ahead())).isEqualTo(Told.of(before.ahead()));
            assertThat(of(verdict.ids(), after).get().evidence().reject(echo::equals))
                    .isEqualTo(verdict.evidence());
        }));
    }

    /** An answer without its evidence. */
    private record Told(
            SortedSet<DevelopmentId> ids,
            Modality modality,
            Development development,
            EventDate date,
            Seq<Report> rivals,
            boolean disputed,
            SortedSet<Dyad> dyads,
            Seq<String> storylines,
            Seq<Link> links,
            Option<LocalDate> earliest,
            Option<LocalDate> latest) {

        static Seq<Told> of(Seq<Verdict> verdicts) {
            return verdicts.map(it -> new Told(
                    it.ids(),
                    it.modality(),
                    it.development(),
                    it.date(),
                    it.rivals(),
                    it.disputed(),
                    it.dyads(),
                    it.storylines(),
                    it.links(),
                    it.earliest(),
                    it.latest()));
        }
    }

    @Property
    void what_is_put_together_tells_no_less_than_any_report_that_it_rests_on(
            @ForAll Recordings recordings, @ForAll Question question) {
        for (Verdict verdict : answer(recordings.inOrder(), question).all()) {
            for (Report report : verdict.evidence().filter(it -> it.modality() == verdict.modality())) {
                assertTellsNoLess(verdict, report.development(), report.occurred());
            }
        }
    }

    @Property(tries = 1000)
    void a_report_that_agrees_leaves_no_field_open_that_was_told_nor_makes_it_less_precise(
            @ForAll Enlarged enlarged, @ForAll Question question) {
        Answer after = answer(enlarged, afterAll(question));

        for (Verdict before : answer(enlarged.journal(), afterAll(question)).all()) {
            of(before.ids(), after)
                    .filter(it -> it.modality() == before.modality())
                    .filter(it -> it.evidence().containsAll(before.evidence().append(enlarged.one())))
                    .forEach(it -> assertTellsNoLess(it, before.development(), before.date()));
        }
    }

    private static void assertTellsNoLess(Verdict verdict, Development development, EventDate date) {
        assertThat(NaiveDate.tellsMore(date, verdict.date())).isFalse();
        development.fields().keySet().forEach(field -> told(field, development).forEach(told -> {
            Option<Object> now = told(field, verdict.development());
            assertThat(now).as(field).isNotEmpty();
            assertThat(NaiveField.tellsMore(told, now.get()) && !isOpenOnOneSide(field, verdict))
                    .as(field)
                    .isFalse();
        }));
    }

    // a floor gives way to a wide band above it, but not to a narrow one across it: what stands may be the wide one
    private static boolean isOpenOnOneSide(String field, Verdict verdict) {
        return verdict.evidence()
                .flatMap(it -> told(field, it.development()))
                .exists(it -> it instanceof Quantity quantity
                        && (quantity.least().isEmpty() || quantity.most().isEmpty()));
    }

    private static Option<Object> told(String field, Development development) {
        return NaiveField.told(development.fields().get(field));
    }

    @Property(tries = 1000)
    void what_is_certain_stays_certain_when_a_source_that_agrees_is_added(
            @ForAll Enlarged enlarged, @ForAll Question question) {
        Question everywhere = afterAll(question).everywhere();
        Answer after = answer(enlarged, everywhere);

        for (Verdict before :
                answer(enlarged.journal(), everywhere).all().filter(it -> it.modality() == Modality.OCCURRED)) {
            of(before.ids(), after)
                    .filter(it -> it.modality() == Modality.OCCURRED && !it.disputed())
                    .filter(it -> it.evidence().containsAll(before.evidence().append(enlarged.one())))
                    .filter(it -> sort(it.date()) == sort(before.date()))
                    .filter(it -> sort(it.date()) == sort(enlarged.one().occurred()))
                    .forEach(it -> before.latest().map(everywhere::at).forEach(day -> assertThat(
                                    answer(enlarged, day).certain())
                            .contains(it)));
        }
    }

    private static NaiveDate.Sort sort(EventDate date) {
        return NaiveDate.of(date).sort();
    }

    private static Question afterAll(Question question) {
        return question.knownAt(AFTER_ALL).ofAllRecorded();
    }

    private static Answer answer(Enlarged enlarged, Question question) {
        return answer(enlarged.journal().append(new Recording(enlarged.one(), AFTER_ALL)), question);
    }

    private static Answer answer(Seq<Recording> recordings, Question question) {
        return Answer.of(question.to(Question.over(ListedJournal.of(recordings), Limits.DEFAULT.withoutCheckpoints())));
    }

    private static Option<Verdict> of(SortedSet<DevelopmentId> ids, Answer answer) {
        return answer.all().find(it -> it.ids().equals(ids));
    }
}
