package io.entente.projections.incidents;

import io.entente.event.Incident;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Which incidents there were, each by itself: force used, protests, military exercises. */
public record Incidents() implements Question<IncidentsState> {

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String topic() {
        return "Arms, aid and force";
    }

    @Override
    public Seq<Section<IncidentsState>> sections() {
        return Array.of(new Section<>("incidents", "Incidents", IncidentsState::all));
    }

    @Override
    public IncidentsState initial() {
        return IncidentsState.EMPTY;
    }

    @Override
    public IncidentsState evolve(IncidentsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case Incident told -> new IncidentsState(state.all().append(Episode.of(told, occurrence)));
            default -> state;
        };
    }
}
