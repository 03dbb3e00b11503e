package io.entente.projections.disputes;

import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Item;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What is disputed. */
public final class DisputesState {

    static final DisputesState EMPTY = new DisputesState(List.empty(), List.empty());

    private final List<Occurrence> happened; // the last first
    private final List<Planned> due; // the last first
    private final Lazy<Found> found = Lazy.of(this::found);

    private record Found(
            Seq<FieldDispute> fields, Seq<FigureDispute> figures, Seq<NameDispute> names, Seq<OrderDispute> order) {}

    private DisputesState(List<Occurrence> happened, List<Planned> due) {
        this.happened = happened;
        this.due = due;
    }

    DisputesState with(Occurrence occurrence) {
        return new DisputesState(happened.prepend(occurrence), due);
    }

    DisputesState with(Planned planned) {
        return new DisputesState(happened, due.prepend(planned));
    }

    private Found found() {
        Seq<Occurrence> occurrences = happened.reverse();
        Seq<Assessment> assessments =
                occurrences.map(Occurrence::assessment).appendAll(due.reverse().map(Planned::assessment));
        return new Found(
                assessments.flatMap(FieldDispute::in),
                FigureDispute.among(occurrences),
                NameDispute.among(assessments),
                OrderDispute.among(occurrences));
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
        return found.get().fields();
    }

    /** Figures that cannot both be right, by pairs. */
    public Seq<FigureDispute> figures() {
        return found.get().figures();
    }

    /** Agreements with two titles, then titles of two agreements. */
    public Seq<NameDispute> names() {
        return found.get().names();
    }

    /** What came before that which, by its tie, it came after. */
    public Seq<OrderDispute> order() {
        return found.get().order();
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
