package io.entente.projections.context;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ContextNoted;
import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import org.junit.jupiter.api.Test;

class ContextsTest {

    private static final ProjectionSpec<ContextsState> SPEC = ProjectionSpec.of(new Contexts());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");

    private static Report noted(String id, String text, String on) {
        return report(id).of(ContextNoted.of(text)).between("CN", "RS").on(on).accordingTo(GAZETTE);
    }

    @Test
    void a_background_is_told_since_when_and_by_whose_word() {
        SPEC.given(noted("war", "the war", "2022/..")).when("2025-12-31").then(state -> {
            assertThat(state.all().single().sentence(Names.IDS))
                    .isEqualTo("the war since 2022/.., according to gazette");
            assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("war"));
            assertThat(state.all().single().fields().get("by").get()).hasToString("gazette");
            assertThat(state).hasToString("Context(the war since 2022/.., according to gazette [war])");
        });
    }

    @Test
    void each_stands_on_its_own_in_the_order_in_which_it_has_begun() {
        SPEC.given(noted("a", "the strain", "undated"), noted("b", "the war", "2022/.."), noted("c", "the war", "2014"))
                .when("2026-12-31")
                .then(state -> assertThat(state.all().map(it -> it.sentence(Names.IDS)))
                        .containsExactly(
                                "the war since 2014, according to gazette",
                                "the war since 2022/.., according to gazette",
                                "the strain, since when is not told, according to gazette"));
    }

    @Test
    void what_lies_ahead_or_is_denied_is_no_background_yet() {
        SPEC.given(noted("war", "the war", "2022/..")).when("2021-12-31").then(ContextsState.EMPTY);
        SPEC.given(report("war")
                        .of(ContextNoted.of("the war"))
                        .between("CN", "RS")
                        .deniedFor("2022")
                        .accordingTo(GAZETTE))
                .when("2025-12-31")
                .then(ContextsState.EMPTY);
    }
}
