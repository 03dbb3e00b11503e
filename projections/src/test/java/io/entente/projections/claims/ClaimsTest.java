package io.entente.projections.claims;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ClaimMade;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.MotiveAttributed;
import io.entente.event.Names;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.ProjectionSpec;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final ProjectionSpec<ClaimsState> SPEC = ProjectionSpec.of(new Claims());
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

    private static final ClaimMade LARGEST =
            ClaimMade.of("China is the largest investor").about("investment");

    private static String onlySentence(ClaimsState state) {
        return state.all().single().sentence(Names.IDS);
    }

    @Test
    void a_claim_is_told_as_the_word_of_all_who_make_it() {
        SPEC.given(
                        told("claim", LARGEST, "undated"),
                        report("claim")
                                .of(LARGEST)
                                .between("CN", "RS")
                                .on("undated")
                                .accordingTo(PAPER))
                .when("2026-12-31")
                .then(state -> {
                    assertThat(onlySentence(state))
                            .matches("according to (gazette and paper|paper and gazette):"
                                    + " it is claimed on the subject of investment: China is the largest investor");
                    assertThat(state.all().single().by()).containsExactlyInAnyOrder("gazette", "paper");
                });
    }

    @Test
    void nobodys_claim_is_told_in_the_words_of_another() {
        SPEC.given(
                        told("claim", ClaimMade.of("trade doubled"), "undated"),
                        report("claim")
                                .of(ClaimMade.of("trade halved"))
                                .between("CN", "RS")
                                .on("undated")
                                .accordingTo(PAPER))
                .when("2026-12-31")
                .then(state -> assertThat(state.all().single().by()).hasSize(1));
    }

    @Test
    void a_motive_is_told_as_somebodys_word_too() {
        SPEC.given(told("motive", MotiveAttributed.of(Entity.of("CN"), "reach the market"), "2024"))
                .when("2025-12-31")
                .then(state -> {
                    assertThat(onlySentence(state))
                            .isEqualTo("according to gazette, 2024: a motive is attributed to CN: reach the market");
                    assertThat(state.all().single().evidence()).isEqualTo(DevelopmentId.all("motive"));
                    assertThat(state)
                            .hasToString("Claims(according to gazette, 2024:"
                                    + " a motive is attributed to CN: reach the market [motive])");
                });
    }

    @Test
    void fields_say_which_of_the_two_it_is() {
        SPEC.given(
                        told("claim", LARGEST, "2023"),
                        told("motive", MotiveAttributed.of(Entity.of("CN"), "reach the market"), "2024"))
                .when("2025-12-31")
                .then(state -> {
                    assertThat(state.all()
                                    .map(it -> it.fields().get("claim").get().toString()))
                            .containsExactly("Some(China is the largest investor)", "None");
                    assertThat(state.all()
                                    .map(it -> it.fields().get("actor").get().toString()))
                            .containsExactly("None", "Some(CN)");
                });
    }

    @Test
    void a_claim_taken_back_is_made_by_whoever_still_makes_it() {
        Report other =
                report("claim").of(LARGEST).between("CN", "RS").on("undated").accordingTo(PAPER);
        Withdrawal withdrawn = Withdrawal.of("claim").accordingTo("gazette", "2025");

        SPEC.given(told("claim", LARGEST, "undated"), other, withdrawn)
                .when("2026-12-31")
                .then(state -> assertThat(state.all().single().by()).containsExactly("paper"));
        SPEC.given(told("claim", LARGEST, "undated"), withdrawn)
                .when("2026-12-31")
                .then(ClaimsState.EMPTY);
    }
}
