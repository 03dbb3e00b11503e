package io.entente.projections.votes;

import static io.entente.event.VoteCast.Vote.ABSENT;
import static io.entente.event.VoteCast.Vote.ABSTAIN;
import static io.entente.event.VoteCast.Vote.NO;
import static io.entente.event.VoteCast.Vote.YES;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.event.VoteCast;
import io.entente.event.VoteCast.Vote;
import io.entente.journal.Draft;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {

    private static final ProjectionSpec<VotesState> SPEC = ProjectionSpec.of(new Votes());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final Entity ASSEMBLY = Entity.of("assembly");

    private static Draft draft(String voter, Vote vote, String resolution) {
        return report(Spelling.folded(resolution) + "-" + voter)
                .of(VoteCast.of(Entity.of(voter), vote, resolution, ASSEMBLY))
                .between("CN", "RS");
    }

    private static Report cast(String voter, Vote vote, String resolution, String on) {
        return draft(voter, vote, resolution).on(on).accordingTo(GAZETTE);
    }

    private static Report about(String topic, String voter, Vote vote, String resolution) {
        return report(resolution + "-" + voter)
                .of(VoteCast.of(Entity.of(voter), vote, resolution, ASSEMBLY).about(topic))
                .between("CN", "RS")
                .on("1990-12-05")
                .accordingTo(GAZETTE);
    }

    private static Seq<String> told(Seq<VotingAgreement> all) {
        return all.map(it -> it.sentence(Names.IDS));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, 1, 'alike on 1, half on 0, opposed on 0'",
        "NO, NO, 1, 'alike on 1, half on 0, opposed on 0'",
        "ABSTAIN, ABSTAIN, 1, 'alike on 1, half on 0, opposed on 0'",
        "YES, ABSTAIN, 0.5, 'alike on 0, half on 1, opposed on 0'",
        "ABSTAIN, NO, 0.5, 'alike on 0, half on 1, opposed on 0'",
        "NO, YES, 0, 'alike on 0, half on 0, opposed on 1'"
    })
    void like_votes_count_one_an_abstention_half_and_opposite_votes_nothing(
            Vote one, Vote other, String agreement, String how) {
        SPEC.given(cast("CN", one, "r1", "1990-12-05"), cast("RS", other, "r1", "1990-12-05"))
                .when("2020-01-01")
                .then(state -> assertThat(told(state.inAll()))
                        .containsExactly(
                                "in all: CN and RS agree by %s on 1 resolution: %s".formatted(agreement, how)));
    }

    @Test
    void agreement_is_a_share_of_the_resolutions_on_which_both_vote_and_rests_on_all_votes() {
        SPEC.given(
                        cast("CN", YES, "r1", "1990-12-05"),
                        cast("RS", YES, "R1 ", "1990-12-05"),
                        cast("CN", YES, "r2", "1990-12-06"),
                        cast("RS", NO, "r2", "1990-12-06"),
                        cast("CN", YES, "r3", "1991-12-06"),
                        cast("RS", ABSTAIN, "r3", "1991-12-06"))
                .when("2020-01-01")
                .then(state -> {
                    VotingAgreement all = state.inAll().single();
                    assertThat(all.agreement()).contains(new BigDecimal("0.5"));
                    assertThat(all.evidence())
                            .isEqualTo(DevelopmentId.all("r1-CN", "r1-RS", "r2-CN", "r2-RS", "r3-CN", "r3-RS"));
                    assertThat(told(state.byYear()))
                            .containsExactly(
                                    "in 1990: CN and RS agree by 0.5 on 2 resolutions: alike on 1, half on 0, opposed on 1",
                                    "in 1991: CN and RS agree by 0.5 on 1 resolution: alike on 0, half on 1, opposed on 0");
                });
    }

    @Test
    void a_vote_beside_which_none_is_told_or_somebody_is_absent_is_counted_apart() {
        SPEC.given(
                        cast("CN", YES, "r1", "1990-12-05"),
                        cast("RS", YES, "r1", "1990-12-05"),
                        cast("CN", YES, "r2", "1990-12-05"),
                        cast("RS", ABSENT, "r2", "1990-12-05"),
                        cast("RS", NO, "r3", "1990-12-05"),
                        cast("RS", ABSENT, "r4", "1990-12-05"))
                .when("2020-01-01")
                .then(
                        state -> assertThat(told(state.inAll()))
                                .containsExactly(
                                        "in all: CN and RS agree by 1 on 1 resolution: alike on 1, half on 0, opposed on 0;"
                                                + " on 1 resolution one or both are absent; on 2 resolutions the vote of only one is told"));
    }

    @Test
    void the_votes_of_one_alone_are_told_though_there_is_nothing_to_compare() {
        SPEC.given(cast("CN", YES, "r1", "1990-12-05"), cast("CN", NO, "r2", "1990-12-05"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state.byYear()))
                            .containsExactly(
                                    "in 1990: of nobody but CN a vote is told; on 2 resolutions the vote of only one"
                                            + " is told");
                    assertThat(state.inAll().single().agreement()).isEmpty();
                });
    }

    @Test
    void a_year_is_told_of_a_resolution_if_every_vote_lies_wholly_in_it() {
        SPEC.given(
                        cast("CN", YES, "r1", "1990"),
                        cast("RS", YES, "r1", "1990-12-05"),
                        cast("CN", YES, "r2", "1990-12-05"),
                        cast("RS", NO, "r2", "1990-12/1991-01"),
                        cast("CN", YES, "r3", "undated"),
                        cast("RS", YES, "r3", "1990-12-05"),
                        cast("CN", YES, "r4", "1990-12-05"),
                        cast("RS", YES, "r4", "1991-12-05"))
                .when("2025-12-31")
                .then(state -> assertThat(told(state.byYear()))
                        .containsExactly(
                                "in 1990: CN and RS agree by 1 on 1 resolution: alike on 1, half on 0, opposed on 0",
                                "in more than one year, 1990/1991: CN and RS agree by 1 on 1 resolution: alike on 1, half on"
                                        + " 0, opposed on 0",
                                "in a year that is not told: CN and RS agree by 0.5 on 2 resolutions: alike on 1, half on 0,"
                                        + " opposed on 1"));
    }

    @Test
    void of_more_than_one_year_is_only_what_is_so_by_every_reading_of_the_dates() {
        SPEC.given(
                        cast("CN", YES, "r1", "1990"),
                        cast("RS", YES, "r1", "[1991..1993]"),
                        cast("CN", YES, "r2", "1990"),
                        cast("RS", YES, "r2", "[1990..1993]"),
                        cast("CN", YES, "r3", "1991"),
                        cast("RS", YES, "r3", "1991"))
                .when("2025-12-31")
                .then(state -> assertThat(state.byYear().map(it -> it.scope().said()))
                        .containsExactly("in more than one year, 1990/1991", "in 1991", "in a year that is not told"));
    }

    @Test
    void a_resolution_belongs_to_each_topic_that_either_vote_tells() {
        SPEC.given(
                        about("Trade", "CN", YES, "r1"),
                        about("Peace", "RS", YES, "r1"),
                        about("trade ", "CN", YES, "r2"),
                        cast("RS", NO, "r2", "1990-12-05"),
                        cast("CN", NO, "r3", "1990-12-05"))
                .when("2020-01-01")
                .then(state -> assertThat(told(state.byTopic()))
                        .containsExactly(
                                "on Peace: CN and RS agree by 1 on 1 resolution: alike on 1, half on 0, opposed on 0",
                                "on Trade: CN and RS agree by 0.5 on 2 resolutions: alike on 1, half on 0, opposed on 1",
                                "on a topic that is not told: of nobody but CN a vote is told; on 1 resolution the vote of only"
                                        + " one is told"));
    }

    @Test
    void resolutions_of_two_bodies_are_two_though_they_are_called_alike() {
        Report elsewhere = report("council-RS")
                .of(VoteCast.of(Entity.of("RS"), NO, "r1", Entity.of("council")))
                .between("CN", "RS")
                .on("1990")
                .accordingTo(GAZETTE);

        SPEC.given(cast("CN", YES, "r1", "1990"), elsewhere).when("2020-01-01").then(state -> {
            assertThat(state.inAll().map(VotingAgreement::alone)).containsExactly(1, 1);
            assertThat(state.inAll().map(VotingAgreement::resolutions)).containsExactly(0, 0);
        });
    }

    @Test
    void unlike_votes_of_one_voter_on_one_resolution_are_an_anomaly_and_not_compared() {
        Report again = report("again")
                .of(VoteCast.of(Entity.of("CN"), ABSTAIN, "R1", ASSEMBLY))
                .between("CN", "RS")
                .on("1990")
                .accordingTo(GAZETTE);

        SPEC.given(cast("CN", YES, "r1", "1990"), again, cast("RS", YES, "r1", "1990"))
                .when("2020-01-01")
                .then(state -> {
                    Anomaly anomaly = state.anomalies().single();
                    assertThat(anomaly.message())
                            .isEqualTo("of CN unlike votes are told on R1 in assembly: yes and abstain");
                    assertThat(anomaly.evidence()).isEqualTo(DevelopmentId.all("again", "r1-CN"));
                    assertThat(told(state.inAll()))
                            .containsExactly(
                                    "in all: no votes of CN and RS can be compared; on 1 resolution unlike votes of one"
                                            + " are told");
                });
    }

    @Test
    void like_votes_of_one_voter_that_are_told_twice_count_once() {
        Report again = report("again")
                .of(VoteCast.of(Entity.of("CN"), YES, "r1", ASSEMBLY))
                .between("CN", "RS")
                .on("1990")
                .accordingTo(GAZETTE);

        SPEC.given(cast("CN", YES, "r1", "1990"), again, cast("RS", YES, "r1", "1990"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.inAll().single().alike()).isEqualTo(1);
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void reports_that_contradict_each_other_on_one_vote_are_rivals() {
        Report other = draft("CN", NO, "r1").on("1990").accordingTo("registry", "2024");

        SPEC.given(cast("CN", YES, "r1", "1990"), other, cast("RS", YES, "r1", "1990"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.inAll().single().alike()).isEqualTo(1);
                    assertThat(state.anomalies()).isEmpty();
                });
    }

    @Test
    void what_is_planned_denied_or_withdrawn_is_no_vote() {
        SPEC.given(
                        draft("CN", YES, "r1").plannedFor("1990").accordingTo(GAZETTE),
                        draft("CN", YES, "r2").deniedFor("1990").accordingTo(GAZETTE),
                        cast("CN", YES, "r3", "1990"),
                        Withdrawal.of("r3-CN").accordingTo("gazette", "2026-06"))
                .when("2026-01-01")
                .then(VotesState.EMPTY);
    }

    private static Report of(String voter, Vote vote, String resolution, String on) {
        return report(resolution + "-" + voter)
                .of(VoteCast.of(Entity.of(voter), vote, resolution, ASSEMBLY))
                .between("CN", voter.equals("CN") ? "RS" : voter)
                .on(on)
                .accordingTo(GAZETTE);
    }

    @Test
    void a_state_and_its_successors_are_one_side() {
        SPEC.given(
                        of("CN", YES, "r1", "1990-12-05"),
                        of("YUCS", YES, "r1", "1990-12-05"),
                        of("CN", YES, "r2", "2004-12-05"),
                        of("CSXX", NO, "r2", "2004-12-05"),
                        of("CN", YES, "r3", "2010-12-05"),
                        of("RS", YES, "r3", "2010-12-05"),
                        of("CN", YES, "r4", "1994-12-05"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state.inAll()))
                            .containsExactly(
                                    "in all: CN and CSXX or RS or YUCS agree by 0.6667 on 3 resolutions: alike on 2,"
                                            + " half on 0, opposed on 1; on 1 resolution the vote of only one is told");
                    assertThat(told(state.byYear()).map(it -> it.substring(0, it.indexOf(" ", 12))))
                            .containsExactly(
                                    "in 1990: CN and", "in 1994: of nobody", "in 2004: CN and", "in 2010: CN and");
                    assertThat(state.byYear().map(Item::identity))
                            .containsExactly(
                                    List.of("in 1990"), List.of("in 1994"), List.of("in 2004"), List.of("in 2010"));
                });
    }

    @Test
    void both_sides_may_have_successors() {
        SPEC.given(
                        of("SUHH", YES, "r1", "1990-12-05"),
                        of("YUCS", YES, "r1", "1990-12-05"),
                        of("RU", YES, "r2", "1992-12-05"),
                        of("YUCS", NO, "r2", "1992-12-05"),
                        of("RU", YES, "r3", "2010-12-05"),
                        of("RS", YES, "r3", "2010-12-05"))
                .when("2020-01-01")
                .then(state -> assertThat(told(state.inAll()))
                        .containsExactly(
                                "in all: RS or YUCS and RU or SUHH agree by 0.6667 on 3 resolutions: alike on 2, half"
                                        + " on 0, opposed on 1"));
    }

    @Test
    void who_is_on_which_side_does_not_hang_on_the_order_of_ids() {
        SPEC.given(
                        of("CN", YES, "r1", "1990-12-05"),
                        of("YUCS", YES, "r1", "1990-12-05"),
                        of("HU", YES, "r2", "1992-12-05"),
                        of("YUCS", YES, "r2", "1992-12-05"),
                        of("HU", YES, "r3", "2010-12-05"),
                        of("RS", YES, "r3", "2010-12-05"))
                .when("2020-01-01")
                .then(state -> assertThat(told(state.inAll()))
                        .containsExactly(
                                "in all: CN or HU and RS or YUCS agree by 1 on 3 resolutions: alike on 3, half on 0,"
                                        + " opposed on 0"));
    }

    @Test
    void three_of_whom_each_votes_beside_each_have_no_two_sides() {
        SPEC.given(
                        of("CN", YES, "r1", "1990-12-05"),
                        of("HU", YES, "r1", "1990-12-05"),
                        of("HU", YES, "r2", "1992-12-05"),
                        of("RS", NO, "r2", "1992-12-05"),
                        of("CN", YES, "r3", "2010-12-05"),
                        of("RS", YES, "r3", "2010-12-05"))
                .when("2020-01-01")
                .then(state -> assertThat(state.inAll().map(VotingAgreement::resolutions))
                        .containsExactly(1, 1, 1));
    }

    @Test
    void those_who_vote_at_the_same_time_are_no_side_though_never_on_one_resolution() {
        SPEC.given(
                        of("CN", YES, "r1", "1990-12-05"),
                        of("HU", YES, "r1", "1990-12-05"),
                        of("CN", YES, "r2", "1991-12-05"),
                        of("RS", NO, "r2", "1991-12-05"),
                        of("CN", YES, "r3", "1992-12-05"),
                        of("HU", YES, "r3", "1992-12-05"))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(told(state.inAll()))
                            .containsExactly(
                                    "in all: CN and HU agree by 1 on 2 resolutions: alike on 2, half on 0, opposed on 0; on 1"
                                            + " resolution the vote of only one is told",
                                    "in all: CN and RS agree by 0 on 1 resolution: alike on 0, half on 0, opposed on 1; on 2"
                                            + " resolutions the vote of only one is told");
                    assertThat(state.inAll().map(Item::identity).distinct()).hasSize(2);
                });
    }

    @Test
    void where_more_than_two_vote_on_a_resolution_each_two_are_compared() {
        SPEC.given(
                        of("CN", YES, "r1", "1990-12-05"),
                        of("HU", YES, "r1", "1990-12-05"),
                        of("RS", NO, "r1", "1990-12-05"))
                .when("2020-01-01")
                .then(state -> assertThat(told(state.inAll()))
                        .containsExactly(
                                "in all: CN and HU agree by 1 on 1 resolution: alike on 1, half on 0, opposed on 0",
                                "in all: CN and RS agree by 0 on 1 resolution: alike on 0, half on 0, opposed on 1",
                                "in all: HU and RS agree by 0 on 1 resolution: alike on 0, half on 0, opposed on 1"));
    }

    @Test
    void whoever_is_never_beside_another_is_told_apart() {
        SPEC.given(
                        of("CN", YES, "r1", "1990-12-05"),
                        of("RS", YES, "r1", "1990-12-05"),
                        of("HU", YES, "r2", "1990-12-05"))
                .when("2020-01-01")
                .then(
                        state -> assertThat(told(state.inAll()))
                                .containsExactly(
                                        "in all: CN and RS agree by 1 on 1 resolution: alike on 1, half on 0, opposed on 0",
                                        "in all: of nobody but HU a vote is told; on 1 resolution the vote of only one is told"));
    }

    @Test
    void the_chain_of_predecessors_is_asked_as_one_relationship() {
        try (Entente entente = Entente.inMemory()) {
            entente.journal()
                    .recordAll(List.of(
                            Profile.of("RS", Profile.Kind.COUNTRY, "Serbia").succeeding("YUCS", "2003-02-04"),
                            of("YUCS", YES, "r1", "1990-12-05"),
                            report("r1-CN")
                                    .of(VoteCast.of(Entity.of("CN"), YES, "r1", ASSEMBLY))
                                    .between("CN", "YUCS")
                                    .on("1990-12-05")
                                    .accordingTo(GAZETTE),
                            of("RS", NO, "r2", "2010-12-05"),
                            of("CN", YES, "r2", "2010-12-05")))
                    .get();

            assertThat(told(entente.between("CN", "RS")
                            .at("2020-01-01")
                            .withPredecessors()
                            .replay(new Votes())
                            .inAll()))
                    .containsExactly(
                            "in all: CN and RS or YUCS agree by 0.5 on 2 resolutions: alike on 1, half on 0, opposed"
                                    + " on 1");
        }
    }
}
