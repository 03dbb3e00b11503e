package io.entente.projections.disputes;

import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Item;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What is disputed. */
public final class DisputesState {

    static final DisputesState EMPTY = new DisputesState(Vector.empty(), Vector.empty());

    private final Seq<Occurrence> happened;
    private final Seq<Planned> due;
    private final Lazy<Seq<FieldDispute>> fields;
    private final Lazy<Seq<FigureDispute>> figures;
    private final Lazy<Seq<NameDispute>> names;
    private final Lazy<Seq<OrderDispute>> order;

    private DisputesState(Seq<Occurrence> happened, Seq<Planned> due) {
        this.happened = happened;
        this.due = due;
        this.fields = Lazy.of(() -> assessments().flatMap(FieldDispute::in));
        this.figures = Lazy.of(() -> FigureDispute.among(happened));
        this.names = Lazy.of(() -> NameDispute.among(assessments()));
        this.order = Lazy.of(() -> OrderDispute.among(happened));
    }

    private Seq<Assessment> assessments() {
        return happened.map(Occurrence::assessment).appendAll(due.map(Planned::assessment));
    }

    DisputesState with(Occurrence occurrence) {
        return new DisputesState(happened.append(occurrence), due);
    }

    DisputesState with(Planned planned) {
        return new DisputesState(happened, due.append(planned));
    }

    /** All of it: developments told otherwise, figures, names, orders. */
    public Seq<Item> all() {
        return Vector.<Item>ofAll(fields())
                .appendAll(figures())
                .appendAll(names())
                .appendAll(order());
    }

    /** What is told otherwise of one development, field by field. */
    public Seq<FieldDispute> fields() {
        return fields.get();
    }

    /** Figures that cannot both be right, by pairs. */
    public Seq<FigureDispute> figures() {
        return figures.get();
    }

    /** Agreements with two titles, then titles of two agreements. */
    public Seq<NameDispute> names() {
        return names.get();
    }

    /** What came before that which, by its tie, it came after. */
    public Seq<OrderDispute> order() {
        return order.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisputesState state && all().equals(state.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Disputes(", ", ", ")");
    }
}
