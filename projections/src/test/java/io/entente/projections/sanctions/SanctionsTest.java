package io.entente.projections.sanctions;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Sanction;
import io.entente.event.SanctionImposed;
import io.entente.event.SanctionLifted;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Anomaly;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.sanctions.Restriction.Status;
import org.junit.jupiter.api.Test;

class SanctionsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");
    private static final Source PAPER = Source.of("paper", "Paper").published("2023");
    private static final ProjectionSpec<SanctionsState> SPEC = ProjectionSpec.of(new Sanctions());
    private static final Entity UNION = Entity.of("EU");
    private static final Entity STATES = Entity.of("US");
    private static final Entity IRAN = Entity.of("IR");
    private static final Sanction IMPOSED = SanctionImposed.of("oil embargo", UNION, IRAN);
    private static final Sanction LIFTED = SanctionLifted.of("oil embargo", UNION, IRAN);

    private static Draft draft(String id, Sanction told) {
        return report(id).of(told).between("EU", "IR");
    }

    private static Report on(String date, String id, Sanction told) {
        return draft(id, told).on(date).accordingTo(GAZETTE);
    }

    private static void assertTold(String sentences, Report... reports) {
        SPEC.given(reports).when("2023-12-31").then(state -> assertThat(
                        state.all().map(it -> it.sentence(Names.IDS)).mkString("; "))
                .isEqualTo(sentences));
    }

    private static void assertAnomalies(String messages, Report... reports) {
        SPEC.given(reports).when("2023-12-31").then(state -> assertThat(
                        state.anomalies().map(Anomaly::message).mkString("; "))
                .isEqualTo(messages));
    }

    @Test
    void a_measure_is_in_force_since_it_was_imposed_until_it_is_lifted() {
        Report[] reports = {on("2012", "a", IMPOSED), on("2016-01-16", "b", LIFTED)};

        SPEC.given(reports).when("2015-01-01").then(state -> {
            assertThat(state.against(IRAN).single().status()).isEqualTo(Status.IN_FORCE);
            assertThat(state).hasToString("Sanctions(EU against IR: oil embargo since 2012 [a])");
        });
        assertTold("EU against IR: oil embargo since 2012, lifted 2016-01-16", reports);
        assertAnomalies("", reports);
    }

    @Test
    void it_is_imposed_since_the_word_that_may_be_the_first_and_so_it_is_lifted() {
        assertTold(
                "EU against IR: oil embargo since 2012, lifted 2016",
                on("2012-07", "a", IMPOSED),
                on("2012", "b", IMPOSED),
                on("2016", "c", LIFTED),
                on("2016-01", "d", LIFTED));
    }

    @Test
    void what_was_lifted_is_in_force_again_by_an_imposition_that_certainly_came_later() {
        Report[] reports = {on("2012", "a", IMPOSED), on("2016", "b", LIFTED), on("2018", "c", IMPOSED)};

        assertTold("EU against IR: oil embargo since 2018", reports);
        SPEC.given(reports).when("2023-12-31").then(state -> assertThat(
                        state.all().single().evidence().mkString(", "))
                .isEqualTo("a, b, c"));
        assertTold(
                "EU against IR: oil embargo since 2018, lifted 2020",
                reports[0],
                reports[1],
                reports[2],
                on("2020", "d", LIFTED));
    }

    @Test
    void where_dates_leave_open_whether_it_was_imposed_again_that_is_said() {
        assertTold(
                "EU against IR: oil embargo since 2012, lifted 2016, before or after it was imposed again",
                on("2012", "a", IMPOSED),
                on("2016", "b", LIFTED),
                on("2016-03", "c", IMPOSED));
    }

    @Test
    void what_is_lifted_by_dates_that_overlap_was_imposed_before() {
        Report[] reports = {on("2016-03", "a", LIFTED), on("2016", "b", IMPOSED)};

        assertTold("EU against IR: oil embargo since 2016, lifted 2016-03", reports);
        assertAnomalies("", reports);
    }

    @Test
    void what_is_only_told_as_lifted_was_imposed_before() {
        assertTold("EU against IR: oil embargo, lifted 2016", on("2016", "a", LIFTED));
        assertTold("EU against IR: oil embargo, lifted on a day not told", on("undated", "a", LIFTED));
        assertAnomalies("", on("2016", "a", LIFTED));
    }

    @Test
    void what_is_lifted_before_it_is_first_imposed_does_not_fit_together() {
        Report[] reports = {on("2014", "a", LIFTED), on("2016", "b", IMPOSED), on("2018", "c", IMPOSED)};

        assertTold("EU against IR: oil embargo since 2016", reports);
        assertAnomalies(
                "EU lifts oil embargo against IR in 2014, and no imposition before is told, only one in 2016", reports);
        SPEC.given(reports).when("2023-12-31").then(state -> assertThat(
                        state.anomalies().single().evidence().mkString(", "))
                .isEqualTo("a, b, c"));
        assertTold(
                "EU against IR: oil embargo since 2016, lifted 2016-05",
                on("2014", "a", LIFTED),
                on("2016", "b", IMPOSED),
                on("2016-05", "c", LIFTED));
    }

    @Test
    void an_anomaly_that_the_possible_settles_does_not_remain() {
        Report[] reports = {on("2014-05", "a", LIFTED), on("[2013..2018]", "b", IMPOSED), on("2015", "c", IMPOSED)};

        SPEC.given(reports).when("2016-12-31").then(certain -> SPEC.given(reports)
                .asked(view -> view.at("2016-12-31").possible())
                .then(possible -> {
                    assertThat(certain.anomalies()).hasSize(1);
                    assertThat(Anomaly.remaining(certain.anomalies(), possible.anomalies()))
                            .isEmpty();
                }));
    }

    @Test
    void an_undated_word_may_be_of_any_day() {
        assertTold(
                "EU against IR: oil embargo since 2012, lifted on a day not told",
                on("2012", "a", IMPOSED),
                on("undated", "b", LIFTED));
        assertTold(
                "EU against IR: oil embargo, since when is not told, lifted 2016",
                on("undated", "a", IMPOSED),
                on("2016", "b", LIFTED));
        assertAnomalies("", on("undated", "a", IMPOSED), on("2016", "b", LIFTED));
        assertAnomalies(
                "EU lifts oil embargo against IR on a day not told, and no imposition before is told, only one in 2023-03",
                on("undated", "a", LIFTED),
                on("2023-03", "b", IMPOSED));
    }

    @Test
    void each_measure_of_each_against_each_stands_by_itself_however_it_is_spelled() {
        assertTold(
                "EU against IR: Oil Embargo since 2012, lifted 2016; US against IR: oil embargo since 2013; "
                        + "IR against EU: oil embargo since 2014; EU against IR: asset freeze since 2015",
                on("2012", "a", SanctionImposed.of("Oil Embargo", UNION, IRAN)),
                on("2013", "b", SanctionImposed.of("oil embargo", STATES, IRAN)),
                on("2014", "c", SanctionImposed.of("oil embargo", IRAN, UNION)),
                on("2015", "d", SanctionImposed.of("asset freeze", UNION, IRAN)),
                on("2016", "e", LIFTED));
    }

    @Test
    void what_is_planned_denied_or_withdrawn_counts_for_nothing() {
        SPEC.given(draft("a", IMPOSED).plannedFor("2012").accordingTo(GAZETTE))
                .when("2023-12-31")
                .then(SanctionsState.EMPTY);
        assertTold(
                "EU against IR: oil embargo since 2012",
                on("2012", "a", IMPOSED),
                draft("b", LIFTED).plannedFor("2016").accordingTo(GAZETTE));
        SPEC.given(
                        on("2012", "a", IMPOSED),
                        draft("a", IMPOSED).deniedFor("2012").accordingTo(PAPER))
                .when("2023-12-31")
                .then(SanctionsState.EMPTY);
        SPEC.given(on("2012", "a", LIFTED), Withdrawal.of("a").accordingTo("gazette", "2023"))
                .when("2023-12-31")
                .then(SanctionsState.EMPTY);
    }

    @Test
    void of_two_sources_that_contradict_each_other_in_the_date_the_one_preferred_is_told() {
        assertTold(
                "EU against IR: oil embargo since 2013",
                on("2012", "a", IMPOSED),
                draft("a", IMPOSED).on("2013").accordingTo(PAPER));
    }
}
