package io.entente.projections.frames;

import static io.entente.event.Link.Relation.ECHOES;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.FrameInvoked;
import io.entente.event.Link;
import io.entente.event.Names;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final ProjectionSpec<FramesState> SPEC = ProjectionSpec.of(new Frames());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");

    private static Report use(String id, FrameInvoked use, String on, Link... links) {
        return report(id)
                .of(use)
                .between("CN", "RS")
                .on(on)
                .accordingTo(GAZETTE)
                .linked(links);
    }

    private static FrameInvoked by(String holder) {
        return FrameInvoked.of("steel friendship").by(Entity.of(holder));
    }

    private static Link echoes(String use) {
        return Link.of(ECHOES, use);
    }

    private static String onlySentence(FramesState state) {
        return state.all().single().sentence(Names.IDS);
    }

    @Test
    void a_slogan_is_in_use_from_its_first_to_its_last_use() {
        SPEC.given(use("a", by("CN"), "2016"), use("b", by("RS"), "2024-05"), use("c", by("RS"), "2020"))
                .when("2024-12-31")
                .then(state -> assertThat(onlySentence(state))
                        .isEqualTo("“steel friendship” since 2016, last used 2024-05, held by CN and RS"));
    }

    @Test
    void a_slogan_used_once_was_not_last_used() {
        SPEC.given(use("a", by("CN"), "2016")).when("2024-12-31").then(state -> {
            assertThat(onlySentence(state)).isEqualTo("“steel friendship” since 2016, held by CN");
            assertThat(state.all().single().lastUsed()).hasToString("2016");
        });
    }

    @Test
    void an_undated_use_says_nothing_of_when() {
        SPEC.given(use("a", by("CN"), "undated"), use("b", by("CN"), "2016"))
                .when("2026-12-31")
                .then(state -> assertThat(state.all().single().lastUsed()).hasToString("2016"));
    }

    @Test
    void other_spellings_and_quotes_are_variants() {
        SPEC.given(
                        use("a", FrameInvoked.of("steel friendship").quoting("steel friendship"), "2016"),
                        use("b", FrameInvoked.of("Steel Friendship").quoting("a friendship of steel"), "2017"),
                        report("b")
                                .of(FrameInvoked.of("Steel Friendship").quoting("friendship like steel"))
                                .between("CN", "RS")
                                .on("2017")
                                .accordingTo(Source.of("paper", "Paper").published("2025")))
                .when("2026-12-31")
                .then(state -> {
                    assertThat(state.all().single().variants())
                            .containsExactly("Steel Friendship", "a friendship of steel", "friendship like steel");
                    assertThat(onlySentence(state))
                            .endsWith(", also “Steel Friendship”, “a friendship of steel”, “friendship like steel”");
                });
    }

    @Test
    void words_are_taken_up_where_a_source_says_so() {
        SPEC.given(use("a", by("CN"), "2016"), use("b", by("RS"), "2017", echoes("a")))
                .when("2024-12-31")
                .then(state -> {
                    assertThat(onlySentence(state)).endsWith(", taken up by RS from CN");
                    assertThat(state.all().single().fields().get("echoes").get())
                            .hasToString("RS from CN");
                });
    }

    @Test
    void a_later_use_by_another_is_no_echo_for_that_alone() {
        SPEC.given(use("a", by("CN"), "2016"), use("b", by("RS"), "2017"))
                .when("2024-12-31")
                .then(state -> assertThat(state.all().single().echoes()).isEmpty());
    }

    @Test
    void words_of_another_slogan_are_taken_up_and_are_evidence() {
        SPEC.given(
                        use("iron", FrameInvoked.of("iron friendship").by(Entity.of("CN")), "2016"),
                        use("a-iron", FrameInvoked.of("iron friendship").by(Entity.of("CN")), "2016"),
                        SameAs.of("iron", "a-iron").accordingTo("gazette", "2025"),
                        use("b", by("RS"), "2017", echoes("iron")))
                .when("2026-12-31")
                .then(state -> {
                    Frame steel = state.of("STEEL friendship").get();
                    assertThat(steel.sentence(Names.IDS)).endsWith(", taken up by RS from CN");
                    assertThat(steel.evidence()).isEqualTo(DevelopmentId.all("a-iron", "b"));
                });
    }

    @Test
    void whose_words_they_were_may_not_be_told() {
        SPEC.given(
                        use("a", FrameInvoked.of("steel friendship"), "2017", echoes("unknown")),
                        use("b", by("RS"), "2018", echoes("a")))
                .when("2024-12-31")
                .then(state -> {
                    assertThat(onlySentence(state)).endsWith(", taken up by somebody from unknown and by RS from a");
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("a", "b"));
                });
    }

    @Test
    void turning_points_stand_beside_the_slogans() {
        SPEC.given(report("era")
                        .of(TurningPointDeclared.of("a new era"))
                        .between("CN", "RS")
                        .on("2016")
                        .accordingTo(GAZETTE))
                .when("2024-12-31")
                .then(state -> {
                    assertThat(state.all()).isEmpty();
                    assertThat(state.turningPoints().single().sentence(Names.IDS))
                            .isEqualTo("a new era, 2016");
                    assertThat(state).hasToString("Frames(turning point: a new era, 2016 [era])");
                });
    }

    @Test
    void a_use_that_is_denied_or_planned_is_none() {
        SPEC.given(report("a")
                        .of(by("CN"))
                        .between("CN", "RS")
                        .deniedFor("2016")
                        .accordingTo(GAZETTE))
                .when("2024-12-31")
                .then(FramesState.EMPTY);
        SPEC.given(report("a")
                        .of(by("CN"))
                        .between("CN", "RS")
                        .plannedFor("2016")
                        .accordingTo(GAZETTE))
                .when("2024-12-31")
                .then(FramesState.EMPTY);
    }
}
