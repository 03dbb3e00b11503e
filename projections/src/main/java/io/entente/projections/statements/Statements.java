package io.entente.projections.statements;

import io.entente.event.StatementMade;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Who said what when, in which words, and what it commemorates. */
public record Statements() implements Question<StatementsState> {

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<StatementsState>> sections() {
        return Array.of(new Section<>("statements", "Statements", StatementsState::all));
    }

    @Override
    public StatementsState initial() {
        return StatementsState.EMPTY;
    }

    @Override
    public StatementsState evolve(StatementsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case StatementMade ignored -> state.with(occurrence).beside(occurrence);
            default -> state.beside(occurrence);
        };
    }
}
