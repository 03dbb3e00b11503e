package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.entente.event.Link.Relation;
import io.entente.event.Spelling;
import io.entente.projection.Anomaly;
import io.entente.state.Parts;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/** The threads and ties that are told. */
public final class StorylinesState {

    static final StorylinesState EMPTY = new StorylinesState(List.empty());

    private final List<Told> told; // the last first
    private final Lazy<Threads> threads = Lazy.of(this::threads);

    private StorylinesState(List<Told> told) {
        this.told = told;
    }

    StorylinesState with(Told another) {
        return new StorylinesState(told.prepend(another));
    }

    private Threads threads() {
        return new Threads(told.reverse());
    }

    /** All threads, in the order in which the first development of each is certain. */
    public Seq<Storyline> storylines() {
        return threads.get().byName().values().toVector();
    }

    /** The thread of that name, in whatever case it is written. */
    public Option<Storyline> storyline(String name) {
        return threads.get().byName().get(Spelling.folded(name));
    }

    /** All ties, in the order in which the developments that they are told of are certain. */
    public Seq<Tie> ties() {
        return threads.get().ties();
    }

    /** The ties from and to a development, by any of its ids: its causes and its consequences, say. */
    public Seq<Tie> tiesOf(DevelopmentId development) {
        return threads.get().tiesOf(development);
    }

    /** What is told to be brought about by itself, or to be part of itself, what is told to look back on what came later, and to call off what was done. */
    public Seq<Anomaly> anomalies() {
        return circles(Relation.CAUSED_BY)
                .map(StorylinesState::causedByItself)
                .appendAll(circles(Relation.PART_OF).map(Parts::circle))
                .appendAll(threads.get().tooEarly())
                .appendAll(threads.get().tooLate());
    }

    private Seq<SortedSet<DevelopmentId>> circles(Relation relation) {
        return Cycles.among(ties().filter(it -> it.relation() == relation));
    }

    private static Anomaly causedByItself(SortedSet<DevelopmentId> members) {
        Anomaly anomaly = members.size() == 1
                ? Anomaly.of("%s is told to be caused by itself", members.head())
                : Anomaly.of("%s: each is told to be caused by itself, by way of the others", members.mkString(", "));
        return anomaly.restingOn(members);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StorylinesState state
                && storylines().equals(state.storylines())
                && ties().equals(state.ties())
                && anomalies().equals(state.anomalies());
    }

    @Override
    public int hashCode() {
        return storylines().hashCode();
    }

    @Override
    public String toString() {
        return storylines()
                .map(Object::toString)
                .appendAll(ties().map(Tie::toString))
                .mkString("Storylines(", ", ", ")");
    }
}
