package io.entente.projections.sanctions;

import io.entente.event.Sanction;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Who took which measure against whom, and whether it was lifted. What was lifted is in force again by an imposition that
 * certainly came later; where dates leave open which came last, that is said. A measure of which only the lifting is told
 * was imposed before; one lifted before it was first imposed, by every reading of the dates, is an anomaly.
 */
public record Sanctions() implements Question<SanctionsState> {

    @Override
    public String name() {
        return "sanctions";
    }

    @Override
    public String topic() {
        return "Arms, aid and force";
    }

    @Override
    public Seq<Section<SanctionsState>> sections() {
        return Array.of(new Section<>("sanctions", "Sanctions", SanctionsState::all));
    }

    @Override
    public Seq<Anomaly> anomalies(SanctionsState state) {
        return state.anomalies();
    }

    @Override
    public SanctionsState initial() {
        return SanctionsState.EMPTY;
    }

    @Override
    public SanctionsState evolve(SanctionsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case Sanction told -> state.with(told, occurrence);
            default -> state;
        };
    }
}
