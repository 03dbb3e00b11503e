package io.entente.projections.relationship;

import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Projection;
import io.entente.projections.agreements.Agreements;
import io.entente.projections.arms.Arms;
import io.entente.projections.figures.Figures;
import io.entente.projections.frames.Frames;
import io.entente.projections.investment.Investments;
import io.entente.projections.ownership.Ownership;

/** The relationship as a whole: every question at once, and nothing else. */
public record Relationship() implements Projection<RelationshipState> {

    private static final Agreements AGREEMENTS = new Agreements();
    private static final Ownership OWNERSHIP = new Ownership();
    private static final Investments INVESTMENT = new Investments();
    private static final Arms ARMS = new Arms();
    private static final Frames FRAMES = new Frames();
    private static final Figures FIGURES = new Figures();

    @Override
    public RelationshipState initial() {
        return new RelationshipState(
                AGREEMENTS.initial(),
                OWNERSHIP.initial(),
                INVESTMENT.initial(),
                ARMS.initial(),
                FRAMES.initial(),
                FIGURES.initial());
    }

    @Override
    public RelationshipState evolve(RelationshipState state, Occurrence occurrence) {
        return new RelationshipState(
                AGREEMENTS.evolve(state.agreements(), occurrence),
                OWNERSHIP.evolve(state.holdings(), occurrence),
                INVESTMENT.evolve(state.investment(), occurrence),
                ARMS.evolve(state.arms(), occurrence),
                FRAMES.evolve(state.frames(), occurrence),
                FIGURES.evolve(state.figures(), occurrence));
    }

    @Override
    public RelationshipState due(RelationshipState state, Planned planned) {
        return new RelationshipState(
                AGREEMENTS.due(state.agreements(), planned),
                OWNERSHIP.due(state.holdings(), planned),
                INVESTMENT.due(state.investment(), planned),
                ARMS.due(state.arms(), planned),
                FRAMES.due(state.frames(), planned),
                FIGURES.due(state.figures(), planned));
    }
}
