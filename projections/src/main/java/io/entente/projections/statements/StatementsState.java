package io.entente.projections.statements;

import io.entente.event.Link.Relation;
import io.entente.event.StatementMade;
import io.entente.history.Occurrence;
import io.entente.projection.Links;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The statements that were made. */
public final class StatementsState {

    static final StatementsState EMPTY = new StatementsState(Vector.empty(), Links.NONE);

    private final Seq<Occurrence> made;
    private final Links links;
    private final Lazy<Seq<Statement>> statements = Lazy.of(this::statements);

    private StatementsState(Seq<Occurrence> made, Links links) {
        this.made = made;
        this.links = links;
    }

    StatementsState with(Occurrence statement) {
        return new StatementsState(made.append(statement), links);
    }

    /** The same, after something else has happened that a statement may commemorate. */
    StatementsState beside(Occurrence occurrence) {
        return new StatementsState(made, links.and(occurrence));
    }

    /** All statements, in the order in which they have certainly been made. */
    public Seq<Statement> all() {
        return statements.get();
    }

    private Seq<Statement> statements() {
        return made.map(it -> new Statement(
                it.id(), (StatementMade) it.development(), it.date(), links.from(it.id(), Relation.COMMEMORATES)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementsState state && all().equals(state.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Statements(", ", ", ")");
    }
}
