package io.entente.projections.disputes;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.history.Occurrence;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.Item;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;

/**
 * A development that, by a tie, came after another, and by every reading of the dates came before it. What is caused by
 * another, carries it out, commemorates it or takes up its words comes after it; what announces another comes before it. Of
 * other ties the order does not follow: a visit may be called off, or answered, before its day. Ties of ties are not followed.
 *
 * @param from the development that is tied
 * @param relation what ties them, seen from there
 * @param to the other
 * @param tiedBy on whose word they are tied
 */
public record OrderDispute(End from, Relation relation, End to, Seq<SourceId> tiedBy) implements Item {

    /**
     * One of the two developments.
     *
     * @param id the development
     * @param development what happened
     * @param when its date, in the words of whoever tells it; of what is undated, by when it was told to have happened
     */
    public record End(DevelopmentId id, Development development, Side when) {

        static End of(Occurrence it) {
            Object when = it.date().isUndated()
                    ? "by " + it.latest().map(Object::toString).getOrElse("a day not told")
                    : it.date();
            Seq<SourceId> by = it.sourceOf(Assessment.OCCURRED)
                    .<Seq<SourceId>>map(Vector::of)
                    .getOrElse(it::sources);
            return new End(it.id(), it.development(), new Side(when, by));
        }

        private String sentence(Names names) {
            return "%s (%s)".formatted(id, development.sentence(names));
        }

        private String dated() {
            return "%s happened %s".formatted(id, when.sentence(Names.IDS));
        }
    }

    static Seq<OrderDispute> among(Seq<Occurrence> happened) {
        java.util.Map<DevelopmentId, Occurrence> byId = new HashMap<>();
        happened.forEach(it -> it.assessment().ids().forEach(id -> byId.put(id, it)));
        return happened.flatMap(from -> from.assessment()
                .links()
                .flatMap(link -> Option.of(byId.get(link.to()))
                        .filter(to -> contradicts(link.relation(), from, to))
                        .map(to -> of(from, link, to)))
                .distinct());
    }

    private static OrderDispute of(Occurrence from, Link link, Occurrence to) {
        Seq<SourceId> tiedBy = from.assessment()
                .placing()
                .filter(it -> it.links().contains(link))
                .map(Report::source)
                .distinct();
        return new OrderDispute(End.of(from), link.relation(), End.of(to), tiedBy);
    }

    private static boolean contradicts(Relation relation, Occurrence from, Occurrence to) {
        return switch (relation) {
            case CAUSED_BY, IMPLEMENTS, COMMEMORATES, ECHOES -> isOver(from, to);
            case ANNOUNCES -> isOver(to, from);
            case PART_OF, AMENDS, REPLACES, CANCELS, REACTS_TO -> false;
        };
    }

    /** Whether one has happened, of a span to its end, before the other may have begun. */
    private static boolean isOver(Occurrence one, Occurrence other) {
        return other.certainlyAfter(one)
                && (!one.date().isSpan()
                        || one.date().latest().exists(end -> other.earliest().exists(end::isBefore)));
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.of(from.id(), to.id());
    }

    /**
     * {@code sale (…) comes after visit (…) by its tie causedBy according to gazette, but sale happened 2014 according to
     * gazette, and visit happened 2016 according to registry}.
     */
    @Override
    public String sentence(Names names) {
        String tie = "%s comes %s %s by its tie %s"
                .formatted(
                        from.sentence(names),
                        relation == Relation.ANNOUNCES ? "before" : "after",
                        to.sentence(names),
                        relation);
        return "%s, but %s, and %s".formatted(new Side(tie, tiedBy).sentence(names), from.dated(), to.dated());
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("development", from.id().value())
                .put("relation", relation.toString())
                .put("other", to.id().value())
                .put("tiedBy", tiedBy.map(SourceId::toString))
                .put("occurred", from.when().value())
                .put("occurredBy", from.when().sources())
                .put("otherOccurred", to.when().value())
                .put("otherOccurredBy", to.when().sources());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(from.id().value(), relation.toString(), to.id().value());
    }

    /** For a person, by ids: {@code sale (2014) causedBy visit (2016)}. */
    @Override
    public String toString() {
        return "%s (%s) %s %s (%s)"
                .formatted(
                        from.id(),
                        from.when().told(),
                        relation,
                        to.id(),
                        to.when().told());
    }
}
