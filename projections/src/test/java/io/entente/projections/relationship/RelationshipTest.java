package io.entente.projections.relationship;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.FrameInvoked;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.entente.projection.View;
import io.entente.projections.agreements.Agreement;
import io.entente.projections.arms.Arms;
import io.entente.projections.arms.ArmsSupply;
import io.entente.projections.frames.Frame;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RelationshipTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<RelationshipState> SPEC = ProjectionSpec.of(new Relationship());
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");

    private static Report on(String date, String id, Development development) {
        return report(id).of(development).between("CN", "RS").on(date).accordingTo(GAZETTE);
    }

    private static Report planned(String date, String id, Development development) {
        return report(id).of(development).between("CN", "RS").plannedFor(date).accordingTo(GAZETTE);
    }

    private static Development delivered(Option<Count> units) {
        ArmsDelivered delivered = ArmsDelivered.of("HQ-22", CHINA, SERBIA);
        return units.map(delivered::units).getOrElse(delivered);
    }

    private static Development invoked(String holder) {
        return new FrameInvoked("steel friendship", Option.some(Entity.of(holder)), Option.none());
    }

    @Test
    void deliveries_of_one_system_add_up_as_far_as_their_size_is_told() {
        SPEC.given(
                        on("2015", "a", delivered(Option.some(Count.of(4)))),
                        on("2016", "b", delivered(Option.some(Count.of(2)))),
                        on("2017", "c", delivered(Option.none())),
                        on("2018", "d", new ArmsDisplayed("HQ-22", SERBIA, Option.none())))
                .when("2020-01-01")
                .then(state -> {
                    ArmsSupply supply = state.arms().supplies().single();
                    assertThat(supply.units()).containsExactly(Count.of(6));
                    assertThat(supply.ofUnknownSize()).isEqualTo(1);
                    assertThat(supply.evidence()).hasSize(3);
                });
    }

    @Test
    void what_is_spelled_in_another_case_is_one_and_bears_its_first_spelling() {
        SPEC.given(
                        on("2015", "a", ArmsDelivered.of("HQ-22", CHINA, SERBIA)),
                        on("2016", "b", ArmsDelivered.of("hq-22", CHINA, SERBIA)),
                        on("2015", "c", FrameInvoked.of("steel friendship")),
                        on("2016", "d", FrameInvoked.of("Steel  Friendship")),
                        on("2015", "e", AgreementSigned.of("pact")),
                        on("2016", "f", AgreementEnteredIntoForce.of("PACT")),
                        planned("2017", "g", AgreementEnteredIntoForce.of("Pact")))
                .when("2020-01-01")
                .then(state -> {
                    assertThat(state.arms().supplies().single().system()).isEqualTo("HQ-22");
                    assertThat(state.frames().all().single().frame()).isEqualTo("steel friendship");
                    assertThat(state.frames().of("STEEL friendship").get().evidence())
                            .hasSize(2);
                    Agreement pact = state.agreements().all().single();
                    assertThat(pact.id()).isEqualTo("pact");
                    assertThat(pact.status()).isEqualTo(Agreement.Status.IN_FORCE);
                    assertThat(state.agreements().of("Pact")).contains(pact);
                });
    }

    @Test
    void of_deliveries_of_unknown_size_alone_the_units_are_unknown() {
        SPEC.given(on("2015", "a", delivered(Option.none()))).when("2020-01-01").then(state -> assertThat(
                        state.arms().supplies().single().units())
                .isEmpty());
    }

    @Test
    void units_add_up_no_more_exactly_than_the_least_exact_delivery() {
        SPEC.given(
                        on("2015", "a", delivered(Option.some(Count.of(4)))),
                        on("2016", "b", delivered(Option.some(Count.of(8).about()))))
                .when("2020-01-01")
                .then(state -> assertThat(state.arms().supplies().single().units())
                        .containsExactly(Count.of(12).about()));
        SPEC.given(
                        on("2015", "a", delivered(Option.some(Count.of(6).to(8)))),
                        on("2016", "b", delivered(Option.some(Count.of(4).atLeast()))))
                .when("2020-01-01")
                .then(state -> assertThat(state.arms().supplies().single().units())
                        .containsExactly(Count.of(10).atLeast()));
    }

    @Test
    void a_slogan_is_in_use_since_the_use_that_may_be_the_first() {
        SPEC.given(on("1975-06", "a", invoked("xi")), on("1975", "b", invoked("vucic")))
                .when("2021-01-01")
                .then(state -> assertThat(state.frames().all().single().since()).hasToString("1975"));
    }

    @Test
    void a_slogan_has_its_onset_and_all_its_holders() {
        SPEC.given(on("2020", "b", invoked("vucic")), on("2016", "a", invoked("xi")))
                .when("2021-01-01")
                .then(state -> {
                    Frame frame = state.frames().all().single();
                    assertThat(frame.since()).hasToString("2016");
                    assertThat(frame.holders().map(Entity::id)).containsExactly("vucic", "xi");
                });
    }

    @Test
    void figures_stand_each_on_its_own() {
        FigureReported euros = new FigureReported(
                "investment", Option.some(Amount.eur(18)), Option.none(), Option.none(), Option.none());
        SPEC.given(on("2024", "a", euros), on("2024", "b", euros))
                .when("2025-01-01")
                .then(state -> assertThat(state.figures().all()).hasSize(2));
    }

    @Test
    void before_anything_happened_the_state_is_empty() {
        SPEC.given(on("2024", "a", invoked("xi"))).when("2023-12-31").then(new Relationship().initial());
    }

    @Test
    void of_what_means_nothing_to_a_question_its_state_stays_the_same() {
        try (Entente entente = Entente.inMemory()) {
            entente.journal()
                    .recordAll(List.of(
                            on("2020", "a", invoked("xi")),
                            planned("2020", "b", AgreementEnteredIntoForce.of("pact")),
                            planned("2020", "c", ArmsDelivered.of("HQ-22", CHINA, SERBIA))));
            View view = entente.between("CN", "RS");
            Relationship arms = new Relationship(List.of(new Arms()));

            assertThat(view.at("2021-01-01").replay(arms))
                    .isEqualTo(view.at("2019-01-01").replay(arms))
                    .extracting(state -> state.of(new Arms()))
                    .isSameAs(view.at("2019-01-01").replay(arms).of(new Arms()));
            assertThat(view.at("2021-01-01")
                            .replay(new Relationship())
                            .agreements()
                            .all())
                    .as("what is due")
                    .hasSize(1);
        }
    }

    @Test
    void what_several_questions_find_is_told_once() {
        Development made = InvestmentMade.of(CHINA, SERBIA).worth(Amount.eur(1));

        SPEC.given(
                        on("2015", "a", made).linked(Link.of(Link.Relation.PART_OF, "b")),
                        on("2015", "b", made).linked(Link.of(Link.Relation.PART_OF, "a")))
                .when("2020-01-01")
                .then(state -> assertThat(state.anomalies()).hasSize(1));
    }
}
