package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.history.Occurrence;
import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/**
 * How all that has happened so far is linked, for a question that follows links wherever they lead; whatever the order in
 * which it happened. What is linked is found out when it is first asked. Immutable; equal to itself alone, so that a state
 * that keeps it compares its items instead.
 */
public final class Links {

    /** Nothing has happened yet. */
    public static final Links NONE = new Links(List.empty());

    private final List<Occurrence> happened; // the last first
    private final Lazy<Index> index = Lazy.of(this::indexed);

    /** What happened by any of its ids, and by a whole the parts of it. */
    private record Index(
            java.util.Map<DevelopmentId, Occurrence> byId, Lazy<Map<DevelopmentId, Set<DevelopmentId>>> parts) {}

    private Links(List<Occurrence> happened) {
        this.happened = happened;
    }

    /** The same, after {@code occurrence} has happened, too. */
    public Links and(Occurrence occurrence) {
        return new Links(happened.prepend(occurrence));
    }

    /** What happened by that id, or by another that it goes by; none if it is not told to have. */
    public Option<Occurrence> of(DevelopmentId id) {
        return Option.of(index.get().byId().get(id));
    }

    /**
     * What a development is linked to by itself: first what has happened, in the order of the days by which it had.
     *
     * @param from any id of it; of what has not happened, nothing is known
     */
    public Seq<Linked> from(DevelopmentId from, Relation relation) {
        return told(targets(from, relation));
    }

    /** The same, of what several are linked to, each once. */
    public Seq<Linked> from(Seq<DevelopmentId> several, Relation relation) {
        return told(LinkedHashSet.ofAll(several).flatMap(id -> targets(id, relation)));
    }

    /** What a development is a part of, and what that is a part of, and so on. */
    public Seq<Linked> wholesOf(DevelopmentId part) {
        return told(all(part, id -> targets(id, Relation.PART_OF)));
    }

    /** The parts of a development that have happened, and the parts of these, and so on. */
    public Seq<Linked> partsOf(DevelopmentId whole) {
        return told(all(whole, id -> index.get().parts().get().getOrElse(id, LinkedHashSet.empty())));
    }

    private Set<DevelopmentId> all(DevelopmentId start, Function<DevelopmentId, Set<DevelopmentId>> next) {
        DevelopmentId first = known(start);
        Set<DevelopmentId> reached = LinkedHashSet.of(first); // links may lead in circles
        Set<DevelopmentId> ahead = next.apply(first);
        while (!ahead.isEmpty()) {
            reached = reached.addAll(ahead);
            ahead = ahead.flatMap(next).diff(reached);
        }
        return reached.remove(first);
    }

    private Set<DevelopmentId> targets(DevelopmentId from, Relation relation) {
        return LinkedHashSet.ofAll(of(from))
                .flatMap(it -> it.assessment().links())
                .filter(link -> link.relation() == relation)
                .map(Link::to)
                .map(this::known);
    }

    private DevelopmentId known(DevelopmentId id) {
        return of(id).map(Occurrence::id).getOrElse(id);
    }

    private Seq<Linked> told(Set<DevelopmentId> ids) {
        return ids.toVector()
                .sorted(Comparator.comparing(this::day).thenComparing(Comparator.naturalOrder()))
                .map(id -> new Linked(id, of(id).map(Occurrence::development)));
    }

    private LocalDate day(DevelopmentId id) {
        return of(id).flatMap(Occurrence::latest).getOrElse(LocalDate.MAX);
    }

    private Index indexed() {
        java.util.Map<DevelopmentId, Occurrence> all = new java.util.HashMap<>();
        happened.forEach(it -> it.assessment().ids().forEach(id -> all.put(id, it)));
        return new Index(all, Lazy.of(this::parted));
    }

    private Map<DevelopmentId, Set<DevelopmentId>> parted() {
        Map<DevelopmentId, Set<DevelopmentId>> all = HashMap.empty();
        for (Occurrence part : happened) {
            for (DevelopmentId whole : targets(part.id(), Relation.PART_OF)) {
                all = all.put(whole, all.getOrElse(whole, LinkedHashSet.empty()).add(part.id()));
            }
        }
        return all;
    }
}
