package io.entente.projections.concessions;

import io.entente.event.ConcessionGranted;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Who has a right to use or exploit which asset, from whom and since when. A right granted again is one right. */
public record Concessions() implements Question<ConcessionsState> {

    @Override
    public String name() {
        return "concessions";
    }

    @Override
    public String topic() {
        return "Money";
    }

    @Override
    public Seq<Section<ConcessionsState>> sections() {
        return Array.of(new Section<>("concessions", "Concessions", ConcessionsState::all));
    }

    @Override
    public ConcessionsState initial() {
        return ConcessionsState.EMPTY;
    }

    @Override
    public ConcessionsState evolve(ConcessionsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ConcessionGranted granted -> state.with(granted, occurrence);
            default -> state;
        };
    }
}
