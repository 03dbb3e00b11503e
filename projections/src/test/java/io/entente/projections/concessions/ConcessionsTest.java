package io.entente.projections.concessions;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ConcessionGranted;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.ProjectionSpec;
import org.junit.jupiter.api.Test;

class ConcessionsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");
    private static final Source PAPER = Source.of("paper", "Paper").published("2023");
    private static final ProjectionSpec<ConcessionsState> SPEC = ProjectionSpec.of(new Concessions());
    private static final Entity ZIJIN = Entity.of("zijin");
    private static final Entity RIO = Entity.of("rio");
    private static final Entity BOR = Entity.of("bor");
    private static final Entity PORT = Entity.of("port");
    private static final Entity SERBIA = Entity.of("RS");

    private static Draft granted(String id, ConcessionGranted told) {
        return report(id).of(told).between("CN", "RS");
    }

    private static Report on(String date, String id, ConcessionGranted told) {
        return granted(id, told).on(date).accordingTo(GAZETTE);
    }

    private static String told(ConcessionsState state) {
        return state.all().map(it -> it.sentence(Names.IDS)).mkString("; ");
    }

    @Test
    void a_right_is_had_from_the_day_on_which_it_was_certainly_granted() {
        Report mine = on("2018", "mine", ConcessionGranted.of(ZIJIN, BOR).by(SERBIA));

        SPEC.given(mine).when("2018-12-30").then(state -> assertThat(state).isEqualTo(ConcessionsState.EMPTY));
        SPEC.given(mine).asked(view -> view.at("2018-12-30").possible()).then(state -> assertThat(state.all())
                .hasSize(1));
        SPEC.given(mine).when("2018-12-31").then(state -> {
            assertThat(told(state)).isEqualTo("zijin has rights to bor from RS since 2018");
            assertThat(state).hasToString("Concessions(zijin has rights to bor from RS since 2018 [mine])");
        });
    }

    @Test
    void a_right_that_lasts_a_span_has_begun_with_it() {
        SPEC.given(on("2018/2048", "mine", ConcessionGranted.of(ZIJIN, BOR)))
                .when("2020-01-01")
                .then(state -> assertThat(told(state)).isEqualTo("zijin has rights to bor, 2018/2048"));
    }

    @Test
    void a_right_granted_again_is_one_and_had_since_the_grant_that_may_be_the_first() {
        SPEC.given(
                        on("2018-03", "a", ConcessionGranted.of(ZIJIN, BOR).by(SERBIA)),
                        on("2018", "b", ConcessionGranted.of(ZIJIN, BOR).by(RIO)))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state)).isEqualTo("zijin has rights to bor from RS and rio since 2018");
                    assertThat(state.of(BOR).single().evidence().mkString(", ")).isEqualTo("a, b");
                });
    }

    @Test
    void each_holder_and_each_asset_has_a_right_of_its_own() {
        SPEC.given(
                        on("2016", "a", ConcessionGranted.of(RIO, BOR)),
                        on("2017", "b", ConcessionGranted.of(ZIJIN, BOR)),
                        on("2018", "c", ConcessionGranted.of(ZIJIN, PORT)))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.all()).hasSize(3);
                    assertThat(state.of(BOR).map(Concession::holder)).containsExactly(RIO, ZIJIN);
                });
    }

    @Test
    void of_a_right_without_a_date_it_is_said_that_none_is_told() {
        SPEC.given(on("undated", "a", ConcessionGranted.of(ZIJIN, BOR)))
                .when("2023-01-01")
                .then(state -> assertThat(told(state)).isEqualTo("zijin has rights to bor, since when is not told"));
        SPEC.given(
                        on("undated", "a", ConcessionGranted.of(ZIJIN, BOR)),
                        on("2018", "b", ConcessionGranted.of(ZIJIN, BOR)))
                .when("2023-01-01")
                .then(state -> assertThat(told(state)).isEqualTo("zijin has rights to bor since 2018"));
    }

    @Test
    void what_is_planned_denied_or_withdrawn_is_no_right() {
        Report granted = on("2018", "a", ConcessionGranted.of(ZIJIN, BOR));

        SPEC.given(granted("a", ConcessionGranted.of(ZIJIN, BOR))
                        .plannedFor("2018")
                        .accordingTo(GAZETTE))
                .when("2023-12-31")
                .then(ConcessionsState.EMPTY);
        SPEC.given(
                        granted,
                        granted("a", ConcessionGranted.of(ZIJIN, BOR))
                                .deniedFor("2018")
                                .accordingTo(PAPER))
                .when("2023-12-31")
                .then(ConcessionsState.EMPTY);
        SPEC.given(granted, Withdrawal.of("a").accordingTo("gazette", "2023"))
                .when("2023-12-31")
                .then(ConcessionsState.EMPTY);
    }

    @Test
    void where_sources_differ_in_who_gave_it_the_one_preferred_is_told() {
        SPEC.given(
                        granted("a", ConcessionGranted.of(ZIJIN, BOR).by(RIO))
                                .on("2018")
                                .accordingTo(GAZETTE),
                        granted("a", ConcessionGranted.of(ZIJIN, BOR).by(SERBIA))
                                .on("2018")
                                .accordingTo(PAPER))
                .when("2023-12-31")
                .then(state -> assertThat(told(state)).isEqualTo("zijin has rights to bor from RS since 2018"));
    }
}
