package io.entente.projections.statements;

import static io.entente.event.Link.Relation.COMMEMORATES;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Names;
import io.entente.event.StatementMade;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.state.LinkedItems;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final ProjectionSpec<LinkedItems<Statement>> SPEC = ProjectionSpec.of(new Statements());
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

    private static StatementMade statement() {
        return StatementMade.of(Entity.of("xi")).about("the bombing");
    }

    private static String onlySentence(LinkedItems<Statement> state) {
        return state.all().single().sentence(Names.IDS);
    }

    @Test
    void what_is_quoted_is_quoted_and_what_is_not_is_reported() {
        SPEC.given(told("speech", statement().quoting("never forget"), "2024-05-06"))
                .when("2024-12-31")
                .then(state -> {
                    assertThat(onlySentence(state)).isEqualTo("xi on the bombing: “never forget”, 2024-05-06");
                    assertThat(state).hasToString("Statements(xi on the bombing: “never forget”, 2024-05-06 [speech])");
                });
        SPEC.given(told("speech", statement(), "undated")).when("2026-12-31").then(state -> assertThat(
                        onlySentence(state))
                .isEqualTo("xi is reported to speak on the bombing, when is not told"));
    }

    @Test
    void what_it_commemorates_is_told_as_far_as_it_is_known() {
        Report speech = told(
                "speech",
                statement(),
                "2024-05-06",
                Link.of(COMMEMORATES, "bombing"),
                Link.of(COMMEMORATES, "unknown"));

        SPEC.given(speech, told("bombing", TurningPointDeclared.of("bombs fall"), "1999-05-07"))
                .when("2024-12-31")
                .then(state -> {
                    assertThat(onlySentence(state))
                            .endsWith(", commemorating: a turning point is declared: bombs fall; unknown");
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("bombing", "speech"));
                    assertThat(state.all().single().fields().get("commemorates").get())
                            .hasToString("bombing, unknown");
                });
    }

    @Test
    void a_quote_that_another_source_adds_is_quoted() {
        SPEC.given(
                        told("speech", statement(), "2024-05"),
                        report("speech")
                                .of(statement().quoting("never forget"))
                                .between("CN", "RS")
                                .on("2024-05-06")
                                .accordingTo(PAPER))
                .when("2024-12-31")
                .then(state ->
                        assertThat(onlySentence(state)).isEqualTo("xi on the bombing: “never forget”, 2024-05-06"));
    }

    @Test
    void what_is_denied_was_not_said() {
        SPEC.given(report("speech")
                        .of(statement())
                        .between("CN", "RS")
                        .deniedFor("2024")
                        .accordingTo(PAPER))
                .when("2025-12-31")
                .then(new Statements().initial());
    }
}
