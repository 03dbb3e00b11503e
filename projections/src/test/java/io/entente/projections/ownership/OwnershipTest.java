package io.entente.projections.ownership;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeChange;
import io.entente.event.StakeDivested;
import io.entente.event.StakeReported;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<HoldingsState> SPEC = ProjectionSpec.of(new Ownership());
    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel-group");
    private static final Entity STATE = Entity.of("RS");

    private static Report step(String id, StakeChange change, String date) {
        return report(id).of(change).between("CN", "RS").on(date).accordingTo(GAZETTE);
    }

    private static StakeAcquired acquired(int percent) {
        return StakeAcquired.of(MILL).by(STEEL).percent(percent);
    }

    private static StakeDivested divested(int percent) {
        return new StakeDivested(STEEL, MILL, Option.some(Percent.of(percent)), Option.none());
    }

    private static Option<Percent> share(HoldingsState state, Entity holder) {
        return state.of(MILL).find(it -> it.holder().equals(holder)).get().percent();
    }

    @Test
    void a_stake_is_held_from_the_day_on_which_it_was_certainly_acquired() {
        Report bought = step("bought", acquired(63), "2018");

        SPEC.given(bought).when("2018-12-30").then(state -> assertThat(state.all())
                .isEmpty());
        SPEC.given(bought).when("2018-12-31").then(state -> {
            Holding holding = state.of(MILL).single();
            assertThat(holding.percent()).containsExactly(Percent.of(63));
            assertThat(holding.since()).hasToString("2018");
            assertThat(holding.evidence().single()).hasToString("bought");
        });
    }

    @Test
    void steps_add_up() {
        SPEC.given(step("a", acquired(40), "2016"), step("b", acquired(23), "2018"), step("c", divested(3), "2019"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).containsExactly(Percent.of(60));
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void what_is_added_to_an_unknown_share_is_held_at_least() {
        SPEC.given(step("a", StakeAcquired.of(MILL).by(STEEL), "2016"), step("b", acquired(23), "2018"))
                .when("2020-01-01")
                .then(state -> assertThat(share(state, STEEL))
                        .containsExactly(Percent.of(23).atLeast()));
    }

    @Test
    void a_reported_level_replaces_what_the_steps_add_up_to() {
        SPEC.given(step("a", acquired(40), "2016"), step("b", new StakeReported(STEEL, MILL, Percent.of(98)), "2018"))
                .when("2020-01-01")
                .then(state -> assertThat(share(state, STEEL)).containsExactly(Percent.of(98)));
    }

    @Test
    void who_gives_up_all_holds_nothing_and_is_told_to() {
        Report bought = step("a", acquired(40), "2016");
        Vector.of(step("b", divested(40), "2018"), step("b", new StakeReported(STEEL, MILL, Percent.ZERO), "2018"))
                .forEach(given -> SPEC.given(bought, given, step("c", acquired(5), "2021"))
                        .when("2020-01-01")
                        .then(state -> {
                            assertThat(state.all()).isEmpty();
                            assertThat(state)
                                    .hasToString("Holdings(steel-group holds nothing of mill since 2018 [a, b])");
                            assertThat(state.former().single().percent()).containsExactly(Percent.ZERO);
                        }));
        SPEC.given(bought, step("b", divested(40), "2018"), step("c", acquired(5), "2021"))
                .when("2022-01-01")
                .then(state -> {
                    assertThat(state.former()).isEmpty();
                    assertThat(state).hasToString("Holdings(steel-group holds 5 % of mill since 2021 [c])");
                });
    }

    @Test
    void to_be_told_to_acquire_nothing_is_to_hold_nothing() {
        SPEC.given(step("a", acquired(0), "2016")).when("2020-01-01").then(state -> assertThat(state)
                .hasToString("Holdings(steel-group holds nothing of mill since 2016 [a])"));
    }

    @Test
    void of_levels_reported_of_one_time_either_may_be_the_last() {
        SPEC.given(
                        step("a", new StakeReported(STEEL, MILL, Percent.of(60)), "2018"),
                        step("b", new StakeReported(STEEL, MILL, Percent.of(40)), "2018-03"),
                        step("c", new StakeReported(STEEL, MILL, Percent.of(10)), "2015"))
                .when("2020-01-01")
                .then(state -> assertThat(share(state, STEEL))
                        .containsExactly(Percent.of(40).to(60)));
        SPEC.given(
                        step("a", new StakeReported(STEEL, MILL, Percent.of(60)), "2018"),
                        step("b", new StakeReported(STEEL, MILL, Percent.of(60)), "2018"))
                .when("2020-01-01")
                .then(state -> assertThat(share(state, STEEL)).containsExactly(Percent.of(60)));
    }

    @Test
    void who_gives_up_a_part_of_unknown_size_holds_no_more_than_before() {
        SPEC.given(
                        step("a", acquired(40), "2016"),
                        step("b", new StakeDivested(STEEL, MILL, Option.none(), Option.none()), "2018"))
                .when("2020-01-01")
                .then(state -> assertThat(share(state, STEEL))
                        .containsExactly(Percent.of(40).atMost()));
    }

    @Test
    void a_seller_holds_less_by_what_was_sold() {
        SPEC.given(
                        step("a", new StakeReported(STATE, MILL, Percent.of(100)), "2015"),
                        step("b", acquired(63).from(STATE), "2018"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(share(state, STATE)).containsExactly(Percent.of(37));
                    assertThat(share(state, STEEL)).containsExactly(Percent.of(63));
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void of_a_seller_of_whom_no_stake_was_told_nothing_is_taken_away() {
        SPEC.given(step("b", acquired(63).from(STATE), "2018"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.all()).hasSize(1);
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void a_sale_in_the_same_uncertain_time_as_the_purchase_comes_after_it() {
        SPEC.given(
                        step("b", StakeAcquired.of(MILL).by(STEEL).percent(100).from(STATE), "2016-06"),
                        step("a", StakeAcquired.of(MILL).by(STATE).percent(100), "2016"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.of(MILL).map(Holding::holder)).containsExactly(STEEL);
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void a_level_reported_in_the_same_uncertain_time_covers_what_was_given_up() {
        SPEC.given(
                        step("a", divested(50), "2016-06"),
                        step("b", new StakeReported(STEEL, MILL, Percent.of(60)), "2016"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).containsExactly(Percent.of(60));
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void a_level_of_nothing_covers_nothing_that_was_given_up_before() {
        SPEC.given(step("a", divested(50), "2015"), step("b", new StakeReported(STEEL, MILL, Percent.ZERO), "2016"))
                .when("2020-01-01")
                .then(state -> assertThat(state.anomalies()).hasSize(1));
    }

    @Test
    void to_give_up_what_is_not_held_is_an_anomaly() {
        SPEC.given(step("b", divested(40), "2016"), step("a", acquired(60), "2018"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).isEmpty();
                    assertThat(state.anomalies().single().message())
                            .isEqualTo("steel-group gives up 40 % of mill (2016), more than it is told to hold");
                });
    }

    @ParameterizedTest
    @CsvSource({"a, b", "b, a"})
    void what_one_acquires_of_itself_is_held_until_it_is_given_up_whatever_the_ids(String bought, String sold) {
        StakeAcquired ofItself =
                new StakeAcquired(STEEL, MILL, Option.some(Percent.of(40)), Option.none(), Option.some(STEEL));

        SPEC.given(step(bought, ofItself, "2016")).when("2020-01-01").then(state -> assertThat(share(state, STEEL))
                .containsExactly(Percent.of(40)));
        SPEC.given(step(bought, ofItself, "2016"), step(sold, divested(40), "2016"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.all()).isEmpty();
                    assertThat(state.former().single().evidence()).hasSize(2);
                });
    }

    @ParameterizedTest
    @CsvSource({"a, b, c", "a, c, b", "b, a, c", "b, c, a", "c, a, b", "c, b, a"})
    void what_does_not_fit_leaves_what_adds_up_on_its_day_whatever_the_ids(String bought, String sold, String more) {
        SPEC.given(
                        step(bought, acquired(40), "2016"),
                        step(sold, divested(40), "2016"),
                        step(more, divested(60), "2016"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.all()).isEmpty();
                    assertThat(state.former().single().evidence().map(DevelopmentId::value))
                            .containsExactlyInAnyOrder(bought, sold);
                    assertThat(state.anomalies()).hasSize(1);
                });
    }

    @Test
    void what_was_given_up_in_the_same_uncertain_time_is_no_anomaly() {
        SPEC.given(step("b", divested(40), "2018-03"), step("a", acquired(60), "2018"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).containsExactly(Percent.of(20));
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void stakes_of_more_than_the_whole_are_an_anomaly_and_unknown() {
        SPEC.given(step("a", acquired(60), "2016"), step("b", acquired(60), "2018"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).isEmpty();
                    assertThat(state.anomalies().single().message())
                            .isEqualTo("the stakes of steel-group in mill add up to 120 %");
                });
    }

    @Test
    void a_share_that_does_not_add_up_stays_unknown_until_a_level_is_reported() {
        Report[] steps = {
            step("a", acquired(60), "2010"),
            step("b", acquired(50), "2011"),
            step("c", divested(20), "2012"),
            step("d", new StakeReported(STEEL, MILL, Percent.of(70)), "2014")
        };

        SPEC.given(steps).when("2013-01-01").then(state -> {
            assertThat(share(state, STEEL)).isEmpty();
            assertThat(state.anomalies()).hasSize(1);
        });
        SPEC.given(steps).when("2015-01-01").then(state -> {
            assertThat(share(state, STEEL)).containsExactly(Percent.of(70));
            assertThat(state.anomalies())
                    .as("it did not fit, and is not forgotten")
                    .hasSize(1);
        });
    }

    @Test
    void who_gives_up_more_than_is_held_holds_an_unknown_share() {
        SPEC.given(step("a", acquired(60), "2010"), step("b", divested(70), "2012"))
                .when("2013-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).isEmpty();
                    assertThat(state.anomalies()).hasSize(1);
                });
    }

    @Test
    void too_much_acquired_is_no_anomaly_if_a_part_may_have_been_given_up_before() {
        SPEC.given(step("a", acquired(60), "2010"), step("b", acquired(50), "2011-06"), step("c", divested(20), "2011"))
                .when("2013-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).containsExactly(Percent.of(90));
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void holders_who_together_hold_more_than_the_whole_are_an_anomaly() {
        SPEC.given(step("a", acquired(60), "2016"), step("b", new StakeReported(STATE, MILL, Percent.of(60)), "2018"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.of(MILL)).hasSize(2);
                    assertThat(state.anomalies().single().message())
                            .isEqualTo("the stakes told of mill add up to 120 %");
                });
    }

    @Test
    void where_dates_leave_open_whether_a_step_came_before_a_level_the_level_holds() {
        Report level = step("b", new StakeReported(STEEL, MILL, Percent.of(95)), "2012-01-01");

        SPEC.given(level, step("a", acquired(10), "2010/2013"), step("c", divested(20), "2012"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(share(state, STEEL)).containsExactly(Percent.of(95));
                    assertThat(state.anomalies()).isEmpty();
                });
        SPEC.given(level, step("a", acquired(4), "2012-01-02"))
                .when("2020-01-01")
                .then(state -> assertThat(share(state, STEEL)).containsExactly(Percent.of(99)));
    }
}
