package io.entente.projections.visits;

import io.entente.event.VisitMade;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Who visited whom, from when until when, and what was concluded there: what sources tell as a part of the visit, or of a
 * part of it, and what the visit or any of that announces. Stops of tours that are named alike are one tour.
 */
public record Visits() implements Question<VisitsState> {

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<VisitsState>> sections() {
        return Array.of(
                new Section<>("visits", "Visits", VisitsState::all),
                new Section<>("tours", "Tours", VisitsState::tours));
    }

    @Override
    public Seq<Anomaly> anomalies(VisitsState state) {
        return state.anomalies();
    }

    @Override
    public VisitsState initial() {
        return VisitsState.EMPTY;
    }

    @Override
    public VisitsState evolve(VisitsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case VisitMade visit -> state.with(new Stay(visit, occurrence)).beside(occurrence);
            default -> state.beside(occurrence);
        };
    }
}
