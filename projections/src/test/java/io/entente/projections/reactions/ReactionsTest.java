package io.entente.projections.reactions;

import static io.entente.event.Link.Relation.REACTS_TO;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Names;
import io.entente.event.ReactionVoiced;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.state.LinkedItems;
import org.junit.jupiter.api.Test;

class ReactionsTest {

    private static final ProjectionSpec<LinkedItems<Reaction>> SPEC = ProjectionSpec.of(new Reactions());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");
    private static final Source PAPER = Source.of("paper", "Paper").published("2025");

    private static Report told(String id, Development development, String on, Link... links) {
        return report(id)
                .of(development)
                .between("CN", "RS")
                .on(on)
                .accordingTo(GAZETTE)
                .linked(links);
    }

    private static ReactionVoiced concern() {
        return ReactionVoiced.of(ReactionVoiced.Tone.CONCERN, "influence");
    }

    private static String onlySentence(LinkedItems<Reaction> state) {
        return state.all().single().sentence(Names.IDS);
    }

    @Test
    void a_reaction_is_told_with_who_voiced_it_if_that_is_known() {
        SPEC.given(told("concern", concern().by(Entity.of("EU")), "2024"))
                .when("2025-12-31")
                .then(state -> {
                    assertThat(onlySentence(state)).isEqualTo("EU voices concern about influence, 2024");
                    assertThat(state).hasToString("Reactions(EU voices concern about influence, 2024 [concern])");
                });
        SPEC.given(told("concern", concern(), "undated")).when("2026-12-31").then(state -> assertThat(
                        onlySentence(state))
                .isEqualTo("somebody voices concern about influence, when is not told"));
    }

    @Test
    void what_it_answers_is_told_as_far_as_it_is_known() {
        SPEC.given(
                        told("turn", TurningPointDeclared.of("new era"), "2016"),
                        told("concern", concern(), "2024", Link.of(REACTS_TO, "turn"), Link.of(REACTS_TO, "unknown")))
                .when("2025-12-31")
                .then(state -> {
                    assertThat(onlySentence(state))
                            .endsWith(", in answer to: a turning point is declared: new era; unknown");
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("concern", "turn"));
                    assertThat(state.all().single().fields().get("reactsTo").get())
                            .hasToString("turn, unknown");
                });
    }

    @Test
    void who_voiced_it_may_be_told_by_another_source() {
        SPEC.given(
                        told("concern", concern(), "2024"),
                        report("concern")
                                .of(concern().by(Entity.of("EU")))
                                .between("CN", "RS")
                                .on("2024")
                                .accordingTo(PAPER))
                .when("2025-12-31")
                .then(state -> assertThat(onlySentence(state)).startsWith("EU voices concern"));
    }

    @Test
    void what_is_denied_was_not_voiced() {
        SPEC.given(report("concern")
                        .of(concern())
                        .between("CN", "RS")
                        .deniedFor("2024")
                        .accordingTo(PAPER))
                .when("2025-12-31")
                .then(new Reactions().initial());
    }
}
