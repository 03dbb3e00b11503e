package io.entente.projections.relationship;

import io.entente.projection.Anomaly;
import io.entente.projections.agreements.AgreementsState;
import io.entente.projections.arms.ArmsState;
import io.entente.projections.figures.FiguresState;
import io.entente.projections.frames.FramesState;
import io.entente.projections.investment.InvestmentState;
import io.entente.projections.ownership.HoldingsState;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The state of a relationship: the states of all questions, side by side.
 *
 * @param agreements the agreements and where each stands
 * @param holdings who holds what
 * @param investment what was invested and what promised
 * @param arms the arms delivered
 * @param frames the slogans in use
 * @param figures the figures stated
 */
public record RelationshipState(
        AgreementsState agreements,
        HoldingsState holdings,
        InvestmentState investment,
        ArmsState arms,
        FramesState frames,
        FiguresState figures) {

    /** What could not be squared; see {@link Anomaly#remaining}. */
    public Seq<Anomaly> anomalies() {
        return agreements.anomalies().appendAll(holdings.anomalies());
    }

    /** What is there, for a person, by ids: {@code Relationship(Holdings(hbis holds 63 % of mill since 2018 [mill-acquired]))}. */
    @Override
    public String toString() {
        return Vector.of(
                        Option.when(!agreements.all().isEmpty(), agreements),
                        Option.when(!holdings.all().isEmpty(), holdings),
                        Option.when(
                                !investment.made().isEmpty()
                                        || !investment.pledged().isEmpty(),
                                investment),
                        Option.when(!arms.supplies().isEmpty(), arms),
                        Option.when(!frames.all().isEmpty(), frames),
                        Option.when(!figures.all().isEmpty(), figures),
                        Option.when(
                                !anomalies().isEmpty(),
                                () -> anomalies().map(Anomaly::message).mkString("Anomalies(", ", ", ")")))
                .flatMap(part -> part)
                .mkString("Relationship(", ", ", ")");
    }
}
