package io.entente.projections.disputes;

import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * What sources do not agree on: a development that is told otherwise, or in money that cannot be compared, figures that cannot both be right, an agreement under
 * two names, an order that contradicts itself. Nothing is decided or put together here: each item names both sides, and who
 * tells them.
 */
public record Disputes() implements Question<DisputesState> {

    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public String topic() {
        return "What is in doubt";
    }

    @Override
    public Seq<Section<DisputesState>> sections() {
        return Array.of(new Section<>("disputes", "What is in dispute", DisputesState::all));
    }

    @Override
    public DisputesState initial() {
        return DisputesState.EMPTY;
    }

    @Override
    public DisputesState evolve(DisputesState state, Occurrence occurrence) {
        return state.with(occurrence);
    }

    @Override
    public DisputesState due(DisputesState state, Planned planned) {
        return state.with(planned);
    }

    @Override
    public DisputesState calledOff(DisputesState state, Planned planned) {
        return state.with(planned);
    }
}
