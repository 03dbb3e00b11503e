package io.entente.projections.storylines;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What ties a development to another.
 *
 * @param from the development whose sources tell of the tie
 * @param relation what ties them, seen from there
 * @param to the other development
 */
public record Tie(End from, Relation relation, End to) implements Item {

    /**
     * One of the two developments.
     *
     * @param id the development; where several ids are one, the smallest
     * @param standing what is known of it
     * @param development what happened, or was planned; none where it is not known
     */
    public record End(DevelopmentId id, Standing standing, Option<Development> development) {

        /** A development of which nothing counts here. */
        static End unknown(DevelopmentId id) {
            return new End(id, Standing.UNKNOWN, Option.none());
        }

        private String sentence(Names names) {
            String told = development
                    .map(it -> it.sentence(names))
                    .orElse(() -> names.notCounted(id))
                    .getOrElse("not known to have happened");
            String more =
                    switch (standing) {
                        case DUE -> "; due, unconfirmed";
                        case CALLED_OFF -> "; planned, and called off";
                        case HAPPENED, UNKNOWN -> "";
                    };
            return "%s (%s%s)".formatted(id, told, more);
        }
    }

    /** The developments it rests on: the other one only where something of it is known. */
    @Override
    public SortedSet<DevelopmentId> evidence() {
        return to.standing() == Standing.UNKNOWN ? TreeSet.of(from.id()) : TreeSet.of(from.id(), to.id());
    }

    /** {@code sale (HBIS acquires the mill) is caused by tender (not known to have happened)}. */
    @Override
    public String sentence(Names names) {
        return "%s %s %s".formatted(from.sentence(names), verb(relation), to.sentence(names));
    }

    static String verb(Relation relation) {
        return switch (relation) {
            case CAUSED_BY -> "is caused by";
            case IMPLEMENTS -> "carries out";
            case PART_OF -> "is part of";
            case COMMEMORATES -> "commemorates";
            case ANNOUNCES -> "announces";
            case AMENDS -> "changes";
            case REPLACES -> "takes the place of";
            case CANCELS -> "calls off";
            case REACTS_TO -> "answers";
            case ECHOES -> "takes up the words of";
        };
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "development", from.id().value(),
                "standing", from.standing().toString(),
                "relation", relation.toString(),
                "other", to.id().value(),
                "otherStanding", to.standing().toString());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(from.id().value(), relation.toString(), to.id().value());
    }

    /** For a person, by ids: {@code sale causedBy tender (unknown)}. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(told(from), relation, told(to));
    }

    private static String told(End end) {
        return end.standing() == Standing.HAPPENED ? end.id().value() : "%s (%s)".formatted(end.id(), end.standing());
    }
}
