package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.entente.event.Link.Relation;
import io.entente.event.Spelling;
import io.entente.projection.Anomaly;
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

    /** What is told to be brought about by itself, or to be part of itself. */
    public Seq<Anomaly> anomalies() {
        return circular(Relation.CAUSED_BY, "caused by").appendAll(circular(Relation.PART_OF, "part of"));
    }

    private Seq<Anomaly> circular(Relation relation, String words) {
        return Cycles.among(ties().filter(it -> it.relation() == relation)).map(it -> circular(it, words));
    }

    private static Anomaly circular(SortedSet<DevelopmentId> members, String words) {
        Anomaly anomaly = members.size() == 1
                ? Anomaly.of("%s is told to be %s itself", members.head(), words)
                : Anomaly.of("%s: each is told to be %s itself, by way of the others", members.mkString(", "), words);
        return anomaly.restingOn(members);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StorylinesState state
                && storylines().equals(state.storylines())
                && ties().equals(state.ties());
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
