package io.entente.history;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.InvestmentMade;
import io.entente.event.StakeAcquired;
import io.entente.history.Assessment.Status;
import io.entente.journal.Draft;
import io.entente.journal.Entry;
import io.entente.journal.Modality;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.AsOf;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final SourceId GAZETTE = SourceId.of("gazette");
    private static final SourceId MINISTRY = SourceId.of("ministry");
    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel-group");

    private static Draft sale() {
        return report("sale").of(StakeAcquired.of(MILL).by(STEEL)).between("NO", "SE");
    }

    private static Draft sale(int percent) {
        return report("sale")
                .of(StakeAcquired.of(MILL).by(STEEL).percent(percent))
                .between("NO", "SE");
    }

    private static Report told(Draft draft, SourceId source, String known) {
        return draft.accordingTo(source, EventDate.parse(known));
    }

    private static Withdrawal withdrawn(String id, SourceId source, String known) {
        return new Withdrawal(TreeSet.of(DevelopmentId.of(id)), source, EventDate.parse(known), Option.none());
    }

    private static SameAs same(SourceId source, String known, String... ids) {
        return new SameAs(TreeSet.ofAll(List.of(ids).map(DevelopmentId::of)), source, EventDate.parse(known));
    }

    private static History history(String known, Resolution resolution, Recordable... recorded) {
        var entries = List.of(recorded).zipWithIndex((it, index) -> new Entry(index + 1L, Instant.EPOCH, it));
        return History.of(entries.toJavaStream(), AsOf.moment(known), resolution);
    }

    private static History history(String known, Recordable... recorded) {
        return history(known, Resolution.latest(), recorded);
    }

    private static Assessment assessment(History history, String id) {
        return history.assessment(DevelopmentId.of(id)).get();
    }

    private static Status on(History history, String day) {
        return history.assessments().single().on(LocalDate.parse(day));
    }

    @Test
    void a_report_counts_once_the_latest_moment_of_its_known_is_past() {
        Report may = told(sale().on("2016"), GAZETTE, "2024-05");

        assertThat(history("2024-05-30", may).assessments()).isEmpty();
        assertThat(history("2024-05-31", may).assessments()).hasSize(1);
    }

    @Test
    void a_report_known_since_a_moment_counts_from_that_moment() {
        Report evening = told(sale().on("2016"), GAZETTE, "2024-05-31T18:00:00Z");

        assertThat(history("2024-05-31T17:59:59Z", evening).assessments()).isEmpty();
        assertThat(history("2024-05-31T18:00:00Z", evening).assessments()).hasSize(1);
    }

    @Test
    void a_later_report_of_one_source_replaces_its_earlier_one_from_the_day_it_was_known() {
        Report first = told(sale(40).on("2016"), GAZETTE, "2020");
        Report revised = told(sale(45).on("2016"), GAZETTE, "2022");

        assertThat(assessment(history("2021-06-01", revised, first), "sale").report())
                .isEqualTo(first);
        assertThat(assessment(history("2023-01-01", revised, first), "sale").report())
                .isEqualTo(revised);
        assertThat(assessment(history("2023-01-01", revised, first), "sale").contested())
                .isFalse();
    }

    @Test
    void of_two_reports_of_one_source_known_since_the_same_day_the_later_recorded_stands() {
        Report one = told(sale(40).on("2016"), GAZETTE, "2020");
        Report other = told(sale(45).on("2016"), GAZETTE, "2020-12-31");

        assertThat(assessment(history("2021-01-01", one, other), "sale").report())
                .isEqualTo(other);
    }

    @Test
    void a_withdrawal_takes_away_one_sources_report_and_nobody_elses() {
        Report gazettes = told(sale().on("2016"), GAZETTE, "2020");
        Report ministrys = told(sale().on("2016"), MINISTRY, "2020");
        Withdrawal withdrawal = withdrawn("sale", GAZETTE, "2021");

        assertThat(history("2022-01-01", gazettes, withdrawal).assessments()).isEmpty();
        assertThat(history("2020-12-31", gazettes, withdrawal).assessments()).hasSize(1);
        assertThat(assessment(history("2022-01-01", gazettes, ministrys, withdrawal), "sale")
                        .report())
                .isEqualTo(ministrys);
    }

    @Test
    void a_source_that_tells_again_after_its_withdrawal_has_a_report() {
        Report again = told(sale().on("2017"), GAZETTE, "2022");

        History history = history(
                "2023-01-01", told(sale().on("2016"), GAZETTE, "2020"), withdrawn("sale", GAZETTE, "2021"), again);

        assertThat(assessment(history, "sale").report()).isEqualTo(again);
    }

    @Test
    void sources_that_agree_corroborate_and_sources_that_differ_in_a_field_are_rivals() {
        Report unsaid = told(sale().on("2016"), SourceId.of("a"), "2020");
        Report forty = told(sale(40).on("2016-03"), SourceId.of("b"), "2021");
        Report fortyFive = told(sale(45).on("2016"), SourceId.of("c"), "2019");

        Assessment assessment = assessment(history("2024-01-01", unsaid, forty, fortyFive), "sale");

        assertThat(assessment.report()).isEqualTo(forty);
        assertThat(assessment.corroboration()).containsExactly(unsaid);
        assertThat(assessment.rivals()).containsExactly(fortyFive);
        assertThat(assessment.contested()).isTrue();
    }

    @Test
    void sums_contradict_each_other_only_where_no_sum_fits_both() {
        Report exact = told(
                report("sale")
                        .of(StakeAcquired.of(MILL).by(STEEL).at(Amount.eur(42)))
                        .between("NO", "SE"),
                SourceId.of("a"),
                "2020");
        Report ceiling = told(
                report("sale")
                        .of(StakeAcquired.of(MILL).by(STEEL).at(Amount.eur(50).atMost()))
                        .between("NO", "SE"),
                SourceId.of("b"),
                "2019");
        Report more = told(
                report("sale")
                        .of(StakeAcquired.of(MILL).by(STEEL).at(Amount.eur(43).atLeast()))
                        .between("NO", "SE"),
                SourceId.of("c"),
                "2019");

        Assessment assessment = assessment(history("2024-01-01", exact, ceiling, more), "sale");

        assertThat(assessment.corroboration()).containsExactly(ceiling);
        assertThat(assessment.rivals()).containsExactly(more);
    }

    @Test
    void a_denial_makes_a_development_contested() {
        Report told = told(sale().on("2016"), GAZETTE, "2020");
        Report denied = told(sale().deniedFor("2016"), MINISTRY, "2019");

        assertThat(assessment(history("2024-01-01", told, denied), "sale").rivals())
                .containsExactly(denied);
    }

    @Test
    void a_denial_known_later_is_preferred_and_then_it_has_not_happened() {
        Report told = told(sale().on("2016"), GAZETTE, "2020");
        Report denied = told(sale().deniedFor("2016"), MINISTRY, "2021");

        assertThat(on(history("2024-01-01", told, denied), "2024-01-01")).isEqualTo(Status.DENIED);
    }

    @Test
    void a_source_that_repeats_the_plan_does_not_undo_that_it_occurred() {
        Report occurred = told(sale().on("2016"), GAZETTE, "2020");
        Report planned = told(sale().plannedFor("2016"), MINISTRY, "2021");

        Assessment assessment = assessment(history("2024-01-01", occurred, planned), "sale");

        assertThat(assessment.report()).isEqualTo(occurred);
        assertThat(assessment.contested()).isFalse();
    }

    @Test
    void a_year_is_possible_from_its_first_day_and_certain_from_its_last() {
        History history = history("2024-01-01", told(sale().on("2009"), GAZETTE, "2020"));

        assertThat(on(history, "2008-12-31")).isEqualTo(Status.AHEAD);
        assertThat(on(history, "2009-01-01")).isEqualTo(Status.POSSIBLE);
        assertThat(on(history, "2009-12-31")).isEqualTo(Status.CERTAIN);
    }

    @Test
    void an_undated_development_is_certain_from_the_day_its_source_first_told_it() {
        History history = history(
                "2025-01-01",
                told(sale().on("undated"), GAZETTE, "2024-05"),
                told(sale(30).on("undated"), GAZETTE, "2024-10"));

        assertThat(on(history, "2024-05-30")).isEqualTo(Status.POSSIBLE);
        assertThat(on(history, "2024-05-31")).isEqualTo(Status.CERTAIN);
    }

    @Test
    void what_goes_on_without_an_end_has_begun_for_certain_once_its_start_is_certain() {
        History history = history("2030-01-01", told(sale().on("2013/.."), GAZETTE, "2024-05"));

        assertThat(on(history, "2012-12-31")).isEqualTo(Status.AHEAD);
        assertThat(on(history, "2013-12-30")).isEqualTo(Status.POSSIBLE);
        assertThat(on(history, "2013-12-31")).isEqualTo(Status.CERTAIN);
    }

    @Test
    void what_adds_up_without_an_end_is_certain_from_the_day_it_was_told_but_not_before_it_began() {
        Draft investment = report("sale").of(InvestmentMade.of(STEEL, MILL)).between("NO", "SE");
        History history = history("2030-01-01", told(investment.on("2013/.."), GAZETTE, "2024-05"));

        assertThat(on(history, "2024-05-30")).isEqualTo(Status.POSSIBLE);
        assertThat(on(history, "2024-05-31")).isEqualTo(Status.CERTAIN);
        History later = history("2030-01-01", told(investment.on("2026/.."), GAZETTE, "2024-05"));
        assertThat(on(later, "2025-12-31")).isEqualTo(Status.AHEAD);
        assertThat(on(later, "2026-01-01")).isEqualTo(Status.CERTAIN);
    }

    @Test
    void a_plan_is_due_once_its_last_day_has_come() {
        History history = history("2024-01-01", told(sale().plannedFor("2016-06"), GAZETTE, "2015"));

        assertThat(on(history, "2016-06-29")).isEqualTo(Status.AHEAD);
        assertThat(on(history, "2016-06-30")).isEqualTo(Status.DUE);
    }

    @Test
    void a_plan_without_a_day_is_never_due() {
        assertThat(on(history("2024-01-01", told(sale().plannedFor("undated"), GAZETTE, "2015")), "9999-12-31"))
                .isEqualTo(Status.AHEAD);
    }

    @Test
    void ids_that_a_source_calls_the_same_are_one_development_under_the_smallest() {
        Report one = told(
                report("b-sale")
                        .of(AgreementSigned.of("pact"))
                        .between("NO", "SE")
                        .on("2016"),
                GAZETTE,
                "2020");
        Report other = told(
                report("a-sale")
                        .of(AgreementSigned.of("pact"))
                        .between("NO", "SE")
                        .on("2016"),
                MINISTRY,
                "2019");
        SameAs same = same(GAZETTE, "2021", "b-sale", "a-sale");

        assertThat(history("2020-12-31", one, other, same).assessments()).hasSize(2);
        Assessment joined = assessment(history("2022-01-01", one, other, same), "b-sale");
        assertThat(joined.id()).isEqualTo(DevelopmentId.of("a-sale"));
        assertThat(joined.report()).isEqualTo(one);
        assertThat(joined.corroboration()).containsExactly(other);
    }

    @Test
    void a_statement_of_sameness_can_be_withdrawn() {
        Report one = told(
                report("x").of(AgreementSigned.of("pact")).between("NO", "SE").on("2016"), GAZETTE, "2020");
        Report other = told(
                report("y").of(AgreementSigned.of("pact")).between("NO", "SE").on("2016"), MINISTRY, "2020");
        Withdrawal apart = new Withdrawal(
                TreeSet.of(DevelopmentId.of("x"), DevelopmentId.of("y")),
                GAZETTE,
                EventDate.parse("2022"),
                Option.none());

        History history = history("2023-01-01", one, other, same(GAZETTE, "2021", "x", "y"), apart);

        assertThat(history.assessments()).hasSize(2);
    }

    @Test
    void sameness_goes_on_from_one_id_to_the_next() {
        History history = history(
                "2023-01-01",
                told(
                        report("x")
                                .of(AgreementSigned.of("pact"))
                                .between("NO", "SE")
                                .on("2016"),
                        GAZETTE,
                        "2020"),
                same(GAZETTE, "2021", "x", "y"),
                same(MINISTRY, "2021", "y", "z"));

        assertThat(assessment(history, "z").ids().map(DevelopmentId::value)).containsExactly("x", "y", "z");
    }

    @Test
    void reports_of_different_kinds_on_one_development_are_rivals() {
        Report signed = told(
                report("x").of(AgreementSigned.of("pact")).between("NO", "SE").on("2016"), GAZETTE, "2021");
        Report announced = told(
                report("x")
                        .of(AgreementAnnounced.of("pact"))
                        .between("NO", "SE")
                        .on("2016"),
                MINISTRY,
                "2020");

        assertThat(assessment(history("2023-01-01", signed, announced), "x").rivals())
                .containsExactly(announced);
    }

    @Test
    void a_development_belongs_to_the_dyads_that_its_preferred_report_is_filed_under() {
        Report first = told(sale().on("2016"), GAZETTE, "2020");
        Report moved = report("sale")
                .of(StakeAcquired.of(MILL).by(STEEL))
                .between("NO", "FI")
                .on("2016")
                .accordingTo(GAZETTE, EventDate.parse("2022"));

        assertThat(history("2021-06-01", first, moved)
                        .between(Dyad.of("NO", "SE"))
                        .assessments())
                .hasSize(1);
        assertThat(history("2023-01-01", first, moved)
                        .between(Dyad.of("NO", "SE"))
                        .assessments())
                .isEmpty();
        assertThat(history("2023-01-01", first, moved).dyads()).containsExactly(Dyad.of("FI", "NO"));
    }

    @Test
    void the_order_is_by_latest_day_then_earliest_then_id() {
        History history = history(
                "2024-01-01",
                told(report("d").of(AgreementSigned.of("x")).between("NO", "SE").on("2016-12-31"), GAZETTE, "2020"),
                told(report("c").of(AgreementSigned.of("x")).between("NO", "SE").on("2016"), GAZETTE, "2020"),
                told(report("b").of(AgreementSigned.of("x")).between("NO", "SE").on("2016"), GAZETTE, "2020"),
                told(report("a").of(AgreementSigned.of("x")).between("NO", "SE").on("2017-01-01"), GAZETTE, "2020"));

        assertThat(history.assessments().map(it -> it.id().value())).containsExactly("b", "c", "d", "a");
    }

    @Test
    void another_resolution_prefers_another_report_and_keeps_the_rest() {
        Report early = told(sale(40).on("2016"), GAZETTE, "2019");
        Report late = told(sale(45).on("2016"), MINISTRY, "2021");

        assertThat(assessment(history("2024-01-01", Resolution.earliest(), early, late), "sale")
                        .report())
                .isEqualTo(early);
        Assessment ranked = assessment(
                history("2024-01-01", Resolution.ranking(List.of(SourceId.of("nobody"), GAZETTE)), early, late),
                "sale");
        assertThat(ranked.report()).isEqualTo(early);
        assertThat(ranked.rivals()).containsExactly(late);
    }

    @Test
    void a_plan_that_came_true_is_replaced_by_the_word_that_it_did() {
        Report planned = told(sale().plannedFor("2016-07-01"), GAZETTE, "2016-05-08");
        Report occurred = told(sale().on("2016-07-15"), GAZETTE, "2016-07-16");

        assertThat(assessment(history("2016-06-01", planned, occurred), "sale")
                        .report()
                        .modality())
                .isEqualTo(Modality.PLANNED);
        assertThat(assessment(history("2017-01-01", planned, occurred), "sale")
                        .report()
                        .modality())
                .isEqualTo(Modality.OCCURRED);
    }
}
