package io.entente.projections.stances;

import static io.entente.event.StanceTaken.Stance.NEUTRAL;
import static io.entente.event.StanceTaken.Stance.OPPOSES;
import static io.entente.event.StanceTaken.Stance.SUPPORTS;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.StanceTaken;
import io.entente.event.StanceTaken.Stance;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.ProjectionSpec;
import io.entente.projections.stances.Alignment.Verdict;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

    private static final ProjectionSpec<StancesState> SPEC = ProjectionSpec.of(new Stances());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity UNION = Entity.of("EU");

    private static Report taken(String id, StanceTaken stance, String on) {
        return report(id).of(stance).between("CN", "RS").on(on).accordingTo(GAZETTE);
    }

    private static Report serbian(String id, Stance stance, String on) {
        return taken(id, StanceTaken.of(SERBIA, stance, "Kosovo"), on);
    }

    private static Seq<String> sentences(StancesState state) {
        return state.all().map(it -> it.sentence(Names.IDS));
    }

    private static Seq<String> alignment(StancesState state) {
        return state.alignment().map(it -> it.sentence(Names.IDS));
    }

    @Test
    void a_stance_is_held_since_it_may_first_have_been_taken() {
        SPEC.given(serbian("again", OPPOSES, "2010-06"), serbian("first", OPPOSES, "2008"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(sentences(state)).containsExactly("RS opposes Kosovo since 2008");
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("again", "first"));
                    assertThat(state).hasToString("Stances(RS opposes Kosovo since 2008 [again, first])");
                });
    }

    @Test
    void a_stance_that_certainly_came_later_replaces_the_one_before() {
        SPEC.given(serbian("a", NEUTRAL, "2010"), serbian("b", OPPOSES, "2008"), serbian("c", NEUTRAL, "2006"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(sentences(state)).containsExactly("RS is neutral on Kosovo since 2010");
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("a", "b", "c"));
                });
        SPEC.given(serbian("a", NEUTRAL, "2010"), serbian("b", OPPOSES, "2008"))
                .when("2020-01-01")
                .then(state -> assertThat(sentences(state)).containsExactly("RS is neutral on Kosovo since 2010"));
        SPEC.given(serbian("a", NEUTRAL, "2010"), serbian("b", OPPOSES, "2008"))
                .when("2009-12-31")
                .then(state -> assertThat(sentences(state)).containsExactly("RS opposes Kosovo since 2008"));
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-06, 2010",
        "2010-06-01, 2010-06-01, 2010-06-01",
        "undated, 2010, 2010",
        "undated, undated, undated",
        "'[2009..2012]', 2010, '[2009..2012]'"
    })
    void of_stances_that_differ_both_are_told_where_the_dates_leave_open_which_came_last(
            String one, String other, String since) {
        SPEC.given(serbian("a", SUPPORTS, one), serbian("b", OPPOSES, other))
                .when("2026-12-31")
                .then(state -> {
                    assertThat(state.all().single().stances()).containsExactlyInAnyOrder(SUPPORTS, OPPOSES);
                    assertThat(state.all().single().fields().get("stance")).contains("undecided");
                    assertThat(state.all().single().since()).hasToString(since);
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("a", "b"));
                });
    }

    @Test
    void what_came_last_is_said_to_be_untold() {
        SPEC.given(
                        taken("a", StanceTaken.of(SERBIA, SUPPORTS, "Taiwan").towards(CHINA), "2010"),
                        taken("b", StanceTaken.of(SERBIA, NEUTRAL, "taiwan").towards(CHINA), "2010-06"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(sentences(state))
                            .containsExactly(
                                    "RS is neutral towards CN on taiwan since 2010-06 or RS supports CN on taiwan"
                                            + " since 2010, which came last is not told");
                    assertThat(alignment(state)).containsExactly("on taiwan: RS supports CN or is neutral towards CN");
                    assertThat(state.alignment().single().verdict()).isEqualTo(Verdict.OPEN);
                });
    }

    @Test
    void stances_towards_different_positions_stand_side_by_side() {
        SPEC.given(
                        taken("a", StanceTaken.of(SERBIA, SUPPORTS, "Taiwan").towards(CHINA), "2010"),
                        taken("b", StanceTaken.of(SERBIA, OPPOSES, "TAIWAN").towards(UNION), "2012"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(sentences(state))
                            .containsExactly(
                                    "RS supports CN on Taiwan since 2010", "RS opposes EU on TAIWAN since 2012");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPPOSES | OPPOSES | agree | CN and RS both oppose",
                "SUPPORTS | SUPPORTS | agree | CN and RS both support",
                "NEUTRAL | NEUTRAL | agree | CN and RS are both neutral",
                "SUPPORTS | OPPOSES | differ | CN supports, RS opposes",
                "NEUTRAL | OPPOSES | differ | CN is neutral, RS opposes"
            })
    void two_who_hold_a_stance_on_an_issue_are_compared(Stance one, Stance other, String verdict, String sentence) {
        SPEC.given(
                        taken("other", StanceTaken.of(SERBIA, other, "Kosovo"), "2008"),
                        taken("one", StanceTaken.of(CHINA, one, "KOSOVO"), "2010"),
                        taken("elsewhere", StanceTaken.of(CHINA, one, "trade"), "2010"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(alignment(state)).containsExactly("on KOSOVO: " + sentence);
                    assertThat(state.alignment().single().verdict()).hasToString(verdict);
                    assertThat(state.alignment().single().evidence()).isEqualTo(DevelopmentId.all("one", "other"));
                });
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTS, agree, supports", "OPPOSES, differ, opposes", "NEUTRAL, open, is neutral towards"})
    void a_stance_towards_another_says_whether_the_two_agree(Stance stance, String verdict, String says) {
        SPEC.given(taken("a", StanceTaken.of(SERBIA, stance, "Taiwan").towards(CHINA), "2010"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(alignment(state)).containsExactly("on Taiwan: RS %s CN".formatted(says));
                    assertThat(state.alignment().single().verdict()).hasToString(verdict);
                    assertThat(state.alignment().single().identity())
                            .isNotEqualTo(state.all().single().identity());
                });
    }

    @Test
    void two_who_hold_a_stance_towards_a_third_are_compared_in_it() {
        SPEC.given(
                        taken("a", StanceTaken.of(SERBIA, SUPPORTS, "Taiwan").towards(CHINA), "2010"),
                        taken("b", StanceTaken.of(UNION, OPPOSES, "Taiwan").towards(CHINA), "2010"))
                .when("2020-01-01")
                .then(state -> assertThat(alignment(state))
                        .containsExactlyInAnyOrder(
                                "on Taiwan: RS supports CN",
                                "on Taiwan: EU opposes CN",
                                "on Taiwan: EU opposes CN, RS supports CN"));
    }

    @Test
    void whoever_is_told_to_hold_two_stances_may_agree_or_not() {
        Report open = taken("a", StanceTaken.of(CHINA, SUPPORTS, "Kosovo"), "2010");
        Report openToo = taken("b", StanceTaken.of(CHINA, OPPOSES, "Kosovo"), "2010");

        SPEC.given(open, openToo, serbian("c", OPPOSES, "2008"))
                .when("2020-01-01")
                .then(state ->
                        assertThat(alignment(state)).containsExactly("on Kosovo: whether CN and RS agree is open"));
        SPEC.given(open, openToo, serbian("c", NEUTRAL, "2008"))
                .when("2020-01-01")
                .then(state -> assertThat(alignment(state))
                        .containsExactly("on Kosovo: CN supports or opposes, RS is neutral"));
    }

    @Test
    void what_a_person_says_is_not_taken_for_the_stance_of_a_country() {
        SPEC.given(
                        taken("a", StanceTaken.of(Entity.of("vucic"), SUPPORTS, "Taiwan"), "2010"),
                        taken("b", StanceTaken.of(CHINA, SUPPORTS, "Kosovo"), "2010"))
                .when("2020-01-01")
                .then(state -> assertThat(state.alignment()).isEmpty());
    }

    @Test
    void a_stance_that_is_planned_denied_or_withdrawn_is_not_held() {
        SPEC.given(report("a")
                        .of(StanceTaken.of(SERBIA, OPPOSES, "Kosovo"))
                        .between("CN", "RS")
                        .plannedFor("2010")
                        .accordingTo(GAZETTE))
                .when("2020-01-01")
                .then(StancesState.EMPTY);
        SPEC.given(report("a")
                        .of(StanceTaken.of(SERBIA, OPPOSES, "Kosovo"))
                        .between("CN", "RS")
                        .deniedFor("2010")
                        .accordingTo(GAZETTE))
                .when("2020-01-01")
                .then(StancesState.EMPTY);
        SPEC.given(serbian("a", OPPOSES, "2010"), Withdrawal.of("a").accordingTo("gazette", "2025"))
                .when("2025-12-31")
                .then(StancesState.EMPTY);
    }
}
