package io.entente.projections.interactions;

import static io.entente.event.InteractionCoded.Scheme.CAMEO;
import static io.entente.event.InteractionCoded.Scheme.PLOVER;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.InteractionCoded;
import io.entente.event.InteractionCoded.Scheme;
import io.entente.event.Names;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionsTest {

    private static final ProjectionSpec<InteractionsState> SPEC = ProjectionSpec.of(new Interactions());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");

    private static InteractionCoded coded(Scheme scheme, String code) {
        return InteractionCoded.of(CHINA, scheme, code).towards(SERBIA);
    }

    private static Draft draft(String id, InteractionCoded coded) {
        return report(id).of(coded).between("CN", "RS");
    }

    private static Report on(String date, String id, InteractionCoded coded) {
        return draft(id, coded).on(date).accordingTo(GAZETTE);
    }

    private static Seq<String> told(InteractionsState state) {
        return state.all().map(it -> it.sentence(Names.IDS));
    }

    @Test
    void interactions_are_counted_and_their_intensities_and_mentions_added_up_by_month_and_direction() {
        SPEC.given(
                        on(
                                "2018-06-01",
                                "a",
                                coded(CAMEO, "042")
                                        .intensity(new BigDecimal("1.9"))
                                        .mentioned(4)),
                        on(
                                "2018-06-30",
                                "b",
                                coded(CAMEO, "112")
                                        .intensity(new BigDecimal("-2.0"))
                                        .mentioned(5)),
                        on(
                                "2018-07-01",
                                "c",
                                coded(CAMEO, "042")
                                        .intensity(new BigDecimal("1.9"))
                                        .mentioned(1)),
                        on(
                                "2018-06",
                                "d",
                                InteractionCoded.of(SERBIA, CAMEO, "061")
                                        .towards(CHINA)
                                        .intensity(new BigDecimal("6.4"))
                                        .mentioned(2)))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state))
                            .containsExactly(
                                    "2018-06: CN towards RS, 2 events by CAMEO: 1 of verbal cooperation, 1 of verbal conflict;"
                                            + " intensity -0.1 in all; mentions 9 in all",
                                    "2018-06: RS towards CN, 1 event by CAMEO: 1 of material cooperation; intensity 6.4 in all;"
                                            + " mentions 2 in all",
                                    "2018-07: CN towards RS, 1 event by CAMEO: 1 of verbal cooperation; intensity 1.9 in all;"
                                            + " mentions 1 in all");
                    assertThat(state.all().head().evidence()).isEqualTo(DevelopmentId.all("a", "b"));
                    assertThat(state.from(SERBIA, CHINA)).hasSize(1);
                });
    }

    @Test
    void what_is_not_told_is_not_taken_for_none() {
        SPEC.given(
                        on("2018-06-01", "a", coded(CAMEO, "042").intensity(new BigDecimal("1.9"))),
                        on("2018-06-02", "b", coded(CAMEO, "042")),
                        on("2018-06-03", "c", coded(CAMEO, "010").intensity(BigDecimal.ZERO)))
                .when("2020-01-01")
                .then(state -> {
                    Exchange all = state.all().single();
                    assertThat(all.sentence(Names.IDS))
                            .isEqualTo(
                                    "2018-06: CN towards RS, 3 events by CAMEO: 3 of verbal cooperation; intensity 1.9, told"
                                            + " of 2; no mentions are told");
                    assertThat(all.intensity()).contains(new BigDecimal("1.9"));
                    assertThat(all.mentions()).isEmpty();
                });
    }

    @Test
    void without_a_target_or_a_month_they_are_counted_apart() {
        SPEC.given(
                        on("2018-06-01", "a", coded(CAMEO, "042")),
                        on("2018-06-01", "b", InteractionCoded.of(CHINA, CAMEO, "042")),
                        on("2018", "c", coded(CAMEO, "042")),
                        on("undated", "d", coded(CAMEO, "042")),
                        on("2018-06-30/2018-07-01", "e", coded(CAMEO, "042")),
                        on("[2018-06-01..2018-06-03]", "f", coded(CAMEO, "042")))
                .when("2025-12-31")
                .then(state -> assertThat(told(state).map(it -> it.substring(0, it.indexOf(" by"))))
                        .containsExactly(
                                "2018-06: CN towards RS, 2 events",
                                "2018-06: CN, towards whom is not told, 1 event",
                                "in no one month: CN towards RS, 3 events"));
    }

    @Test
    void what_is_coded_in_two_schemes_is_never_added_up() {
        SPEC.given(on("2018-06-01", "a", coded(CAMEO, "042")), on("2018-06-01", "b", coded(PLOVER, "CONSULT visit")))
                .when("2020-01-01")
                .then(state -> assertThat(state.all().map(Exchange::events)).containsExactly(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "CAMEO, 01, VERBAL_COOPERATION",
        "CAMEO, 057, VERBAL_COOPERATION",
        "CAMEO, 060, MATERIAL_COOPERATION",
        "CAMEO, 0811, MATERIAL_COOPERATION",
        "CAMEO, 090, VERBAL_CONFLICT",
        "CAMEO, 139, VERBAL_CONFLICT",
        "CAMEO, 140, MATERIAL_CONFLICT",
        "CAMEO, 20, MATERIAL_CONFLICT",
        "PLOVER, AGREE, VERBAL_COOPERATION",
        "PLOVER, CONSULT visit, VERBAL_COOPERATION",
        "PLOVER, CONCEDE, VERBAL_COOPERATION",
        "PLOVER, COOPERATE, MATERIAL_COOPERATION",
        "PLOVER, AID, MATERIAL_COOPERATION",
        "PLOVER, RETREAT, MATERIAL_COOPERATION",
        "PLOVER, REQUEST, VERBAL_CONFLICT",
        "PLOVER, THREATEN, VERBAL_CONFLICT",
        "PLOVER, PROTEST, MATERIAL_CONFLICT",
        "PLOVER, SANCTION, MATERIAL_CONFLICT",
        "PLOVER, ASSAULT, MATERIAL_CONFLICT"
    })
    void each_scheme_has_its_own_quad_classes(Scheme scheme, String code, QuadClass quadClass) {
        SPEC.given(on("2018-06-01", "a", coded(scheme, code)))
                .when("2020-01-01")
                .then(state ->
                        assertThat(state.all().single().classes().keySet()).containsExactly(quadClass));
    }

    @Test
    void what_has_not_happened_is_not_counted() {
        SPEC.given(
                        draft("a", coded(CAMEO, "042")).plannedFor("2018-06").accordingTo(GAZETTE),
                        draft("b", coded(CAMEO, "042")).deniedFor("2018-06").accordingTo(GAZETTE),
                        on("2018-06", "c", coded(CAMEO, "042")),
                        Withdrawal.of("c").accordingTo("gazette", "2026-06"))
                .when("2026-01-01")
                .then(InteractionsState.EMPTY);
    }

    @Test
    void it_is_printed_by_ids() {
        SPEC.given(on("2018-06-01", "a", coded(CAMEO, "042")))
                .when("2020-01-01")
                .then(state -> assertThat(state)
                        .hasToString(
                                "Interactions(2018-06: CN towards RS, 1 event by CAMEO: 1 of verbal cooperation; no"
                                        + " intensity is told; no mentions are told [a])"));
    }
}
