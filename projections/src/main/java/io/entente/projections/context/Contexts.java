package io.entente.projections.context;

import io.entente.event.ContextNoted;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What sources note as the background of the relationship, since when. */
public record Contexts() implements Question<ContextsState> {

    @Override
    public String name() {
        return "context";
    }

    @Override
    public String topic() {
        return "How it is told";
    }

    @Override
    public Seq<Section<ContextsState>> sections() {
        return Array.of(new Section<>("context", "Context", ContextsState::all));
    }

    @Override
    public ContextsState initial() {
        return ContextsState.EMPTY;
    }

    @Override
    public ContextsState evolve(ContextsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ContextNoted noted ->
                state.with(new Context(
                        occurrence.id(),
                        noted.text(),
                        occurrence.date(),
                        occurrence.sources().map(Object::toString)));
            default -> state;
        };
    }
}
