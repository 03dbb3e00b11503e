package io.entente.projections.agreements;

import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementStep;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which agreements there are, where each stands, what it lays down, and what it implements, amends or replaces. A life cycle
 * goes by date; where dates overlap, by stage. What was suspended, or has ended, is in force again by an entry into force that
 * certainly came later; after an end a signature or ratification begins a life anew, too. A revocation that certainly came
 * later takes a consent back, and leaves the agreement where it stood. What is planned for a day that has passed is
 * {@code due}, never in force; what was suspended or has ended stays so, with the plan beside it. Of what no step of a life is told, the standing is not, either. What no reading of the dates
 * allows is an anomaly.
 */
public record Agreements() implements Question<AgreementsState> {

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public String topic() {
        return "Ties";
    }

    @Override
    public Seq<Section<AgreementsState>> sections() {
        return Array.of(
                new Section<>("agreements", "Agreements", AgreementsState::all),
                new Section<>("terms", "Terms of agreements", AgreementsState::terms));
    }

    @Override
    public Seq<Anomaly> anomalies(AgreementsState state) {
        return state.anomalies();
    }

    @Override
    public AgreementsState initial() {
        return AgreementsState.EMPTY;
    }

    @Override
    public AgreementsState evolve(AgreementsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case AgreementStep step -> state.with(new Step(step, occurrence));
            default -> state;
        };
    }

    @Override
    public AgreementsState due(AgreementsState state, Planned planned) {
        return planned.development() instanceof AgreementEnteredIntoForce entry
                ? state.inViewOf(entry, planned)
                : state;
    }
}
