package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.entente.event.Link.Relation;
import io.entente.event.Spelling;
import io.entente.projection.Anomaly;
import io.entente.projections.storylines.Tie.End;
import io.vavr.Lazy;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The threads and ties that are told. */
public final class StorylinesState {

    static final StorylinesState EMPTY = new StorylinesState(HashMap.empty(), Vector.empty());

    private final Map<DevelopmentId, Told> known; // by any of their ids
    private final Seq<Told> bound; // those that belong to a thread or are tied, in the order of the fold
    private final Lazy<Map<String, Storyline>> storylines; // by folded names
    private final Lazy<Seq<Tie>> ties;
    private final Lazy<Seq<Anomaly>> anomalies;

    private StorylinesState(Map<DevelopmentId, Told> known, Seq<Told> bound) {
        this.known = known;
        this.bound = bound;
        this.storylines = Lazy.of(this::threads);
        this.ties = Lazy.of(() -> bound.flatMap(this::tiesFrom));
        this.anomalies = Lazy.of(
                () -> circular(Relation.CAUSED_BY, "caused by").appendAll(circular(Relation.PART_OF, "part of")));
    }

    StorylinesState with(Told told) {
        boolean isBound = !told.storylines().isEmpty() || !told.links().isEmpty();
        return new StorylinesState(
                told.assessment().ids().foldLeft(known, (all, id) -> all.put(id, told)),
                isBound ? bound.append(told) : bound);
    }

    /** All threads, in the order in which the first development of each is certain. */
    public Seq<Storyline> storylines() {
        return storylines.get().values().toVector();
    }

    /** The thread of that name, in whatever case it is written. */
    public Option<Storyline> storyline(String name) {
        return storylines.get().get(Spelling.folded(name));
    }

    /** All ties, in the order in which the developments that they are told of are certain. */
    public Seq<Tie> ties() {
        return ties.get();
    }

    /** The ties from and to a development, by any of its ids: its causes and its consequences, say. */
    public Seq<Tie> tiesOf(DevelopmentId development) {
        DevelopmentId id = end(development).id();
        return ties().filter(it -> it.from().id().equals(id) || it.to().id().equals(id));
    }

    /** What is told to be brought about by itself, or to be part of itself. */
    public Seq<Anomaly> anomalies() {
        return anomalies.get();
    }

    private Map<String, Storyline> threads() {
        return bound.flatMap(told ->
                        told.storylines().distinctBy(Spelling::folded).map(storyline -> new Tuple2<>(storyline, told)))
                .groupBy(one -> Spelling.folded(one._1))
                .mapValues(thread -> Storyline.of(thread.head()._1, thread.map(one -> one._2)));
    }

    private Seq<Tie> tiesFrom(Told told) {
        return told.links()
                .map(link -> new Tie(told.end(), link.relation(), end(link.to())))
                .distinct();
    }

    private End end(DevelopmentId id) {
        return known.get(id).map(Told::end).getOrElse(() -> End.unknown(id));
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
