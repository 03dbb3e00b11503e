package io.entente.projection;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementTerminated;
import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.TurningPointDeclared;
import io.entente.history.ClaimOutcome;
import io.entente.history.ClaimOutcome.Fate;
import io.entente.history.Limits;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.history.Resolution;
import io.entente.history.Telling;
import io.entente.journal.Citation;
import io.entente.journal.Draft;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final SourceId GAZETTE = SourceId.of("gazette");
    private static final SourceId REGISTRY = SourceId.of("registry");

    private final Entente entente = Entente.inMemory();

    /** Units delivered, and in brackets those that are due. */
    private record Units() implements Projection<String> {
        @Override
        public String initial() {
            return "";
        }

        @Override
        public String evolve(String units, Occurrence occurrence) {
            return units + units(occurrence.development()) + " ";
        }

        @Override
        public String due(String units, Planned planned) {
            return units + "(" + units(planned.development()) + ") ";
        }

        private static int units(Development development) {
            return development instanceof ArmsDelivered delivered
                    ? (int) delivered.units().getOrElse(Count.ZERO).value()
                    : 0;
        }
    }

    private static Draft delivery(String id, int units) {
        return report(id)
                .of(ArmsDelivered.of("boat", Entity.of("SE"), Entity.of("NO")).units(units))
                .between("NO", "SE");
    }

    private static Report told(Draft draft, SourceId source, String known) {
        return draft.accordingTo(source, EventDate.parse(known));
    }

    private static Report told(Draft draft, String known) {
        return told(draft, GAZETTE, known);
    }

    private View record(Recordable... recordables) {
        assertThat(entente.journal().recordAll(List.of(recordables)).isRight()).isTrue();
        return entente.between("NO", "SE").at("2020-12-31").knownAt("2025-12-31");
    }

    private static Seq<String> changes(View from, View to) {
        return from.comparedTo(to).map(change -> change.kind() + " " + change.id());
    }

    private static Seq<String> fields(View from, View to) {
        return from.comparedTo(to).flatMap(Change::fields).map(Change.Difference::name);
    }

    @Test
    void a_late_report_takes_its_place_among_those_that_happened_before() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"), told(delivery("c", 3).on("2014"), "2015"));
        assertThat(view.replay(new Units())).isEqualTo("1 3 ");

        View after = record(told(delivery("b", 2).on("2012"), "2016"));

        assertThat(after.replay(new Units())).isEqualTo("1 2 3 ");
        assertThat(after.knownAt("2015-12-31").replay(new Units())).isEqualTo("1 3 ");
        assertThat(view.replay(new Units())).as("a view stays what it was").isEqualTo("1 3 ");
    }

    @Test
    void what_the_journal_had_recorded_can_be_asked_by_position_and_by_moment() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"), told(delivery("b", 2).on("2012"), "2013"));

        assertThat(view.asRecorded(1).replay(new Units())).isEqualTo("1 ");
        assertThat(view.asRecorded(Instant.EPOCH).replay(new Units())).isEmpty();
        assertThat(view.asRecorded(Instant.now()).replay(new Units())).isEqualTo("1 2 ");
    }

    @Test
    void a_plan_is_handed_to_due_after_the_fold() {
        View view = record(
                told(delivery("a", 1).plannedFor("2010"), "2009"),
                told(delivery("b", 2).on("2012"), "2013"));

        assertThat(view.replay(new Units())).isEqualTo("2 (1) ");
        assertThat(view.at("2010-12-30").due()).isEmpty();
        assertThat(view.at("2010-12-30").ahead()).hasSize(2);
    }

    @Test
    void only_spans_within_their_time_are_going_on() {
        View view = record(
                told(delivery("span", 1).on("2010/2015"), "2016"),
                told(delivery("open", 2).on("2013/.."), "2016"),
                told(delivery("set", 3).on("[2010..2015]"), "2016"));

        assertThat(view.at("2009-12-31").ongoing()).isEmpty();
        assertThat(view.at("2014-01-01").ongoing().map(it -> it.id().value()))
                .containsExactlyInAnyOrder("span", "open");
        assertThat(view.at("2015-12-31").ongoing().map(it -> it.id().value())).containsExactly("open");
    }

    @Test
    void change_points_are_the_days_on_which_the_answer_changes() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("b", 2).plannedFor("2012-06-01"), "2011"),
                told(delivery("c", 3).deniedFor("2013"), "2014"));

        assertThat(view.changePoints()).containsExactly(LocalDate.of(2010, 12, 31), LocalDate.of(2012, 6, 1));
        assertThat(view.possible().changePoints())
                .containsExactly(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31), LocalDate.of(2012, 6, 1));
    }

    @Test
    void why_a_figure_is_what_it_is_are_the_steps_that_changed_it() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(
                        report("money")
                                .of(InvestmentMade.of(Entity.of("SE"), Entity.of("NO")))
                                .between("NO", "SE")
                                .on("2011"),
                        "2012"),
                told(delivery("b", 2).plannedFor("2012"), "2011"));

        Seq<Step> steps = view.explain(new Units(), String::length);

        assertThat(steps.map(step -> step.assessment().id().value())).containsExactly("a", "money", "b");
        assertThat(steps.map(Step::before)).containsExactly(0, 2, 4);
        assertThat(view.explain(new Units(), units -> units.contains("1"))
                        .map(step -> step.assessment().id().value()))
                .containsExactly("a");
    }

    @Test
    void what_changed_between_two_days_is_what_happened_and_what_became_due() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("b", 2).on("2012"), "2013"),
                told(delivery("c", 3).plannedFor("2012"), "2011"));

        assertThat(changes(view.at("2009-12-31"), view.at("2010-06-30"))).containsExactly("became possible a");
        assertThat(changes(view.at("2010-06-30"), view.at("2012-12-31")))
                .containsExactly("became certain a", "new b", "became due c");
    }

    @Test
    void a_plan_that_was_called_off_between_is_told_so_and_becomes_due_no_more() {
        View view = record(
                told(delivery("a", 1).plannedFor("2012"), "2009"),
                told(delivery("b", 1).plannedFor("2010-06"), "2009"),
                told(delivery("ahead", 1).plannedFor("2030"), "2009"),
                off("off", "2011-05", "2013", "a", "b", "ahead"),
                off("undone", "2015", "2016", "off"));

        assertThat(changes(view.at("2010-01-01"), view.at("2013-01-01")))
                .containsExactly("called off b", "new off", "called off a", "called off ahead");
        assertThat(changes(view.at("2011-01-01"), view.at("2011-12-31")))
                .containsExactly("called off b", "new off", "called off a", "called off ahead");
        assertThat(changes(view.at("2011-12-31"), view.at("2013-01-01"))).isEmpty();
        assertThat(changes(view.at("2014-01-01").knownAt("2012-01-01"), view.at("2014-01-01")))
                .containsExactly("called off b", "new off", "called off a", "new undone", "called off ahead");
        assertThat(changes(view.at("2011-12-31"), view.at("2016-01-01")))
                .containsExactly(
                        "no longer called off b",
                        "became due a",
                        "no longer called off a",
                        "new undone",
                        "no longer called off ahead");
    }

    private static Report off(String id, String day, String known, String... plans) {
        Draft turn = report(id).of(TurningPointDeclared.of("turn")).between("NO", "SE");
        return told(turn.on(day), known)
                .linked(List.of(plans)
                        .map(it -> Link.of(Link.Relation.CANCELS, it))
                        .toJavaArray(Link[]::new));
    }

    @Test
    void what_was_learned_tells_the_fields_that_differ() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("a", 4).on("2010-05"), "2013"),
                told(delivery("b", 2).plannedFor("2012-05-01"), "2011"),
                told(delivery("b", 2).on("2012-05-03"), "2013"));

        assertThat(changes(view.knownAt("2012-01-01"), view)).containsExactly("revised a", "confirmed b", "new b");
        assertThat(fields(view.knownAt("2012-01-01"), view))
                .containsExactly("occurred", "units", "modality", "occurred");
    }

    @Test
    void a_denial_is_told_as_one() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("a", 1).deniedFor("2010"), REGISTRY, "2013"),
                told(delivery("b", 1).deniedFor("2010"), REGISTRY, "2013"));

        assertThat(changes(view.knownAt("2012-01-01"), view)).containsExactly("denied a", "contested a", "denied b");
    }

    @Test
    void another_source_preferred_is_told_and_so_is_a_source_that_took_its_word_back() {
        Report gazettes = told(delivery("a", 1).on("2010"), "2011");
        View view = record(
                gazettes,
                told(delivery("a", 2).on("2010"), REGISTRY, "2013"),
                new Withdrawal(TreeSet.of(DevelopmentId.of("a")), REGISTRY, EventDate.parse("2015"), Option.none()),
                new Withdrawal(TreeSet.of(DevelopmentId.of("a")), GAZETTE, EventDate.parse("2016"), Option.none()));

        assertThat(changes(view.knownAt("2012-01-01"), view.knownAt("2014-01-01")))
                .containsExactly("no longer preferred a", "contested a");
        assertThat(changes(view.knownAt("2014-01-01"), view.knownAt("2015-12-31")))
                .containsExactly("withdrawn a", "no longer contested a");
        assertThat(changes(view.knownAt("2015-12-31"), view)).containsExactly("withdrawn a");
        assertThatThrownBy(() -> view.comparedTo(view.knownAt("2012-01-01"))).hasMessageContaining("goes forward");
    }

    @Test
    void ids_that_turn_out_to_be_one_are_joined_and_may_be_separated_again() {
        TreeSet<DevelopmentId> ids = TreeSet.of(DevelopmentId.of("a"), DevelopmentId.of("b"));
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("b", 1).on("2010"), REGISTRY, "2011"),
                new SameAs(ids, GAZETTE, EventDate.parse("2013")),
                new Withdrawal(ids, GAZETTE, EventDate.parse("2015"), Option.none()));

        assertThat(changes(view.knownAt("2012-01-01"), view.knownAt("2014-01-01")))
                .containsExactly("joined a");
        assertThat(view.knownAt("2014-01-01").replay(new Units())).isEqualTo("1 ");
        assertThat(changes(view.knownAt("2014-01-01"), view)).containsExactly("separated a", "separated b");
        assertThat(view.replay(new Units())).isEqualTo("1 1 ");
    }

    @Test
    void many_ids_join_a_few_that_were_joined_before() { // on these very sets, the difference of Vavr 1.0.1 fails
        Seq<String> all = List.range(0, 26).map("v-%02d"::formatted);
        Seq<String> some = List.of("v-09", "v-10", "v-11", "v-16", "v-18", "v-24", "v-25");
        all.forEach(id -> record(told(delivery(id, 1).on("2019"), "2020-01-01")));
        record(new SameAs(some.map(DevelopmentId::of).toSortedSet(), GAZETTE, EventDate.parse("2020-02-01")));
        View view =
                record(new SameAs(all.map(DevelopmentId::of).toSortedSet(), GAZETTE, EventDate.parse("2021-02-01")));

        assertThat(changes(view.knownAt("2020-06-01"), view.knownAt("2022-01-01")))
                .containsExactly("joined v-00");
    }

    @Test
    void an_amount_in_other_prices_is_rebased_and_one_that_differs_otherwise_is_revised() {
        View view = record(
                money("a", Amount.usd(10).inPricesOf("constant USD 2017"), "2011"),
                money("a", Amount.usd(12).inPricesOf("constant USD 2021"), "2013"),
                money("b", Amount.usd(10), "2011"),
                money("b", Amount.usd(12), "2013"),
                money("c", Amount.usd(10).inPricesOf("constant USD 2017"), "2011"),
                money("c", Amount.eur(10).inPricesOf("constant EUR 2021"), "2013"));

        assertThat(changes(view.knownAt("2012-01-01"), view)).containsExactly("rebased a", "revised b", "revised c");
    }

    private static Report money(String id, Amount amount, String known) {
        return told(
                report(id)
                        .of(InvestmentMade.of(Entity.of("SE"), Entity.of("NO")).worth(amount))
                        .between("NO", "SE")
                        .on("2010"),
                known);
    }

    @Test
    void a_citation_or_storyline_that_differs_is_a_revision() {
        Report told = told(delivery("a", 1).on("2010"), "2011");
        View view = record(
                told,
                told(delivery("a", 1).on("2010"), "2013").inStorylines("boats").citing(Citation.quoting("two")));

        assertThat(changes(view.knownAt("2012-01-01"), view)).containsExactly("revised a");
        assertThat(fields(view.knownAt("2012-01-01"), view)).containsExactly("citation", "storylines");
    }

    @Test
    void a_contest_that_is_over_is_told() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2012"),
                told(delivery("a", 2).on("2010"), REGISTRY, "2011"),
                told(delivery("a", 1).on("2010"), REGISTRY, "2014"));

        assertThat(changes(view.knownAt("2013-01-01"), view)).containsExactly("no longer contested a");
    }

    @Test
    void what_another_source_tells_that_was_open_or_more_precisely_is_completed_and_what_it_repeats_is_nothing() {
        View view = record(
                told(
                        report("a")
                                .of(ArmsDelivered.of("boat", Entity.of("SE"), Entity.of("NO")))
                                .between("NO", "SE")
                                .on("2010"),
                        "2011"),
                told(delivery("a", 2).on("2010-05"), REGISTRY, "2013"),
                told(delivery("a", 2).on("2010"), SourceId.of("diary"), "2015"));

        assertThat(changes(view.knownAt("2012-01-01"), view.knownAt("2014-01-01")))
                .containsExactly("completed a");
        assertThat(fields(view.knownAt("2012-01-01"), view.knownAt("2014-01-01")))
                .containsExactly("occurred", "units");
        assertThat(changes(view.knownAt("2014-01-01"), view)).isEmpty();
    }

    @Test
    void a_source_that_spells_a_name_otherwise_changes_nothing() {
        View view = record(
                told(delivery("a", 2).on("2010"), "2011"),
                told(
                        report("a")
                                .of(ArmsDelivered.of("BOAT", Entity.of("SE"), Entity.of("NO"))
                                        .units(2))
                                .between("NO", "SE")
                                .on("2010"),
                        REGISTRY,
                        "2013"));

        assertThat(changes(view.knownAt("2012-01-01"), view)).isEmpty();
    }

    @Test
    void a_revision_and_a_completion_of_one_development_are_told_apart() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("a", 2).on("2010"), "2013"),
                told(delivery("a", 2).on("2010-05"), REGISTRY, "2013"));

        assertThat(changes(view.knownAt("2012-01-01"), view)).containsExactly("revised a", "completed a");
        assertThat(fields(view.knownAt("2012-01-01"), view)).containsExactly("units", "occurred");
    }

    @Test
    void a_development_that_moves_to_another_dyad_is_revised_in_both() {
        View norwegian = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(
                        report("a")
                                .of(ArmsDelivered.of("boat", Entity.of("SE"), Entity.of("NO"))
                                        .units(1))
                                .between("FI", "SE")
                                .on("2010"),
                        "2013"));
        View finnish = entente.between("FI", "SE").at("2020-12-31").knownAt("2025-12-31");

        assertThat(changes(norwegian.knownAt("2012-01-01"), norwegian)).containsExactly("revised a");
        assertThat(fields(finnish.knownAt("2012-01-01"), finnish)).containsExactly("dyads");
    }

    @Test
    void a_join_with_a_development_of_another_dyad_tells_what_it_was_here() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(
                        report("b")
                                .of(ArmsDelivered.of("boat", Entity.of("SE"), Entity.of("NO"))
                                        .units(2))
                                .between("FI", "SE")
                                .on("2010"),
                        REGISTRY,
                        "2012"),
                new SameAs(
                        TreeSet.of(DevelopmentId.of("a"), DevelopmentId.of("b")), REGISTRY, EventDate.parse("2014")));

        assertThat(changes(view.knownAt("2013-01-01"), view))
                .containsExactly("joined a", "completed a", "no longer preferred a", "contested a");
        assertThat(fields(view.knownAt("2013-01-01"), view)).contains("dyads", "units");
    }

    @Test
    void views_of_different_dyads_cannot_be_compared() {
        View view = record();

        assertThatThrownBy(() -> view.comparedTo(entente.between("FI", "SE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NO-SE can only be compared to itself, not to FI-SE");
    }

    @Test
    void an_item_is_explained_by_every_development_that_names_it() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("a", 1).on("2010-05"), REGISTRY, "2012"),
                told(report("b").of(new TurningPointDeclared("A turn")).between("NO", "SE"), "2012"));

        Explanation boats = view.explain("boat").get();
        assertThat(boats.developments()).extracting(it -> it.id().value()).containsExactly("a");
        assertThat(boats.developments().head().claims().map(ClaimOutcome::fate))
                .containsExactly(Fate.CORROBORATES, Fate.PREFERRED);
        assertThat(boats.developments().head().tellings().map(Telling::field))
                .containsExactly(
                        "occurred", "system", "supplier", "recipient", "units", "category", "condition", "production");
        assertThat(view.explain("BOAT").get().developments()).isEqualTo(boats.developments());
        assertThat(view.explain("b").get().developments()).hasSize(1);
        assertThat(view.explain("unheard-of")).isEmpty();
    }

    @Test
    void an_agreement_is_called_by_its_title_in_whatever_case_a_step_writes_its_id() {
        View view = record(
                told(
                        report("a")
                                .of(AgreementSigned.of("PACT").titled("The Pact"))
                                .between("NO", "SE"),
                        "2012"),
                told(report("b").of(AgreementTerminated.of("pact")).between("NO", "SE"), "2013"));

        assertThat(view.names().titleOf("Pact")).isEqualTo("The Pact");
        assertThat(view.occurrences().map(it -> it.development().sentence(view.names())))
                .containsExactly("The Pact is signed", "The Pact ends");
    }

    @Test
    void every_word_on_a_development_has_a_fate() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"),
                told(delivery("a", 2).on("2010"), "2012"),
                told(delivery("a", 2).on("2010-05"), REGISTRY, "2011"),
                told(delivery("a", 3).on("2010"), SourceId.of("diary"), "2010"),
                told(delivery("a", 4).on("2010"), "2024"));

        assertThat(view.knownAt("2020-01-01").history(DevelopmentId.of("a")).map(ClaimOutcome::fate))
                .containsExactly(Fate.CONTRADICTS, Fate.REPLACED, Fate.COMPLETES, Fate.PREFERRED, Fate.NOT_YET_KNOWN);
        assertThat(view.asRecorded(1)
                        .history(DevelopmentId.of("a"))
                        .map(ClaimOutcome::fate)
                        .count(Fate.NOT_YET_RECORDED::equals))
                .isEqualTo(4);
        assertThat(view.history(DevelopmentId.of("unheard-of"))).isEmpty();
    }

    @Test
    void another_resolution_changes_the_answer_and_nothing_else() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"), told(delivery("a", 2).on("2010"), REGISTRY, "2012"));

        assertThat(view.replay(new Units())).isEqualTo("2 ");
        assertThat(view.preferring(Resolution.earliest()).replay(new Units())).isEqualTo("1 ");
        assertThat(view.replay(new Units())).isEqualTo("2 ");
    }

    @Test
    void a_question_that_failed_leaves_nothing_stale() {
        Resolution fussy = (one, other) -> {
            if (other.report().source().equals(SourceId.of("diary"))) {
                throw new IllegalStateException("nobody reads diaries");
            }
            return 0;
        };
        Report[] told = {
            told(delivery("a", 1).on("2010"), "2011"),
            told(delivery("a", 1).on("2010"), REGISTRY, "2011"),
            told(delivery("a", 1).on("2010"), SourceId.of("diary"), "2012")
        };
        View first = record(told[0], told[1]).preferring(fussy);
        assertThat(first.replay(new Units())).isEqualTo("1 ");

        View second = record(told[2]).preferring(fussy);
        assertThatThrownBy(() -> second.replay(new Units())).isInstanceOf(IllegalStateException.class);
        View third = entente.between("NO", "SE").preferring(fussy);
        assertThatThrownBy(() -> third.replay(new Units())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void many_threads_replay_at_once() throws InterruptedException {
        Entente crowded = Entente.inMemory(new Limits(100_000, 3, 1, 100_000));
        crowded.journal()
                .recordAll(List.range(0, 300)
                        .map(i -> told(delivery("d" + i, 1).on("2010"), "%d".formatted(2011 + i % 10))));
        var failed = new AtomicReference<Throwable>();
        var threads = List.range(0, 4)
                .map(thread -> new Thread(() -> List.range(0, 1000).forEach(i -> {
                    View view = crowded.between("NO", "SE").knownAt("%d-12-31".formatted(2011 + (i * 7 + thread) % 10));
                    if (view.replay(new Units()).length()
                            != 2 * view.occurrences().size()) {
                        throw new AssertionError("a replay lost something");
                    }
                })));
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((it, failure) -> failed.set(failure)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failed).hasNullValue();
    }

    @Test
    void a_state_that_is_kept_is_never_handed_out() {
        Entente crowded = Entente.inMemory(new Limits(100_000, 3, 1, 100_000));
        crowded.journal()
                .recordAll(List.range(0, 3).map(i -> told(delivery("d" + i, 1).on("2010"), "2011")));
        View view = crowded.between("NO", "SE").at("2020-01-01");

        String state = view.replay(new Units());

        assertThat(view.replay(new Units())).isEqualTo(state).isNotSameAs(state);
    }

    @Test
    void a_long_replay_tells_how_far_it_has_come_and_can_be_cancelled() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"), told(delivery("b", 2).on("2012"), "2013"));
        var heard = new ArrayList<String>();

        assertThatThrownBy(() -> view.replay(new Units(), (done, total) -> {
                    throw new CancellationException("enough");
                }))
                .isInstanceOf(CancellationException.class);
        view.replay(new Units(), (done, total) -> heard.add(done + "/" + total));

        assertThat(heard).containsExactly("1/2", "2/2");
        assertThat(view.replay(new Units())).isEqualTo("1 2 ");
    }

    @Test
    void a_projection_may_ask_another_question_while_it_is_replayed() {
        View view = record(
                told(delivery("a", 1).on("2010"), "2011"), told(delivery("b", 2).on("2012"), "2013"));

        view.replay(new Units(), (done, total) -> {
            Thread other = new Thread(() -> view.at("2011-01-01").replay(new Units()));
            other.start();
            assertThatCode(() -> other.join(10_000)).doesNotThrowAnyException();
            assertThat(other.isAlive()).isFalse();
        });

        assertThat(view.replay(new Units())).isEqualTo("1 2 ");
    }

    @Test
    void ids_joined_one_by_one_are_one_development_at_every_date() {
        entente.journal()
                .recordAll(List.range(0, 300)
                        .map(i -> told(delivery("d" + (1000 + i), 1).on("2010"), "2011")));
        entente.journal()
                .recordAll(List.range(1, 300)
                        .map(i -> new SameAs(
                                TreeSet.of(DevelopmentId.of("d" + (999 + i)), DevelopmentId.of("d" + (1000 + i))),
                                GAZETTE,
                                EventDate.of(LocalDate.of(2012, 1, 1).plusDays(i)))));
        View view = entente.between("NO", "SE").at("2020-12-31");

        assertThat(view.knownAt("2012-01-01").history().assessments()).hasSize(300);
        assertThat(view.knownAt("2012-01-02").history().assessments()).hasSize(299);
        assertThat(view.history().assessments().single().ids()).hasSize(300);
    }

    @Test
    void limits_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Limits(0, 0, 1, 0)).hasMessageContaining("histories 0");
        assertThat(Limits.DEFAULT.withoutCheckpoints().states()).isZero();
    }
}
