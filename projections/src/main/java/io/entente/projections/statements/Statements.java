package io.entente.projections.statements;

import io.entente.event.Link.Relation;
import io.entente.event.StatementMade;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.state.LinkedItems;
import io.entente.state.Links;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** Who said what when, in which words, and what it commemorates. */
public record Statements() implements Question<LinkedItems<Statement>> {

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<LinkedItems<Statement>>> sections() {
        return Array.of(new Section<>("statements", "Statements", LinkedItems::all));
    }

    @Override
    public LinkedItems<Statement> initial() {
        return LinkedItems.none("Statements", Statements::told);
    }

    @Override
    public LinkedItems<Statement> evolve(LinkedItems<Statement> state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case StatementMade ignored -> state.with(occurrence);
            default -> state.beside(occurrence);
        };
    }

    private static Statement told(Occurrence it, Links links) {
        return new Statement(
                it.id(), (StatementMade) it.development(), it.date(), links.from(it.id(), Relation.COMMEMORATES));
    }
}
