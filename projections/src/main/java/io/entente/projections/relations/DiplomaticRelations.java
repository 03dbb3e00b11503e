package io.entente.projections.relations;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.RelationsSevered;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.state.Standing;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Diplomatic relations between two.
 *
 * @param between the two
 * @param standing whether they are established or severed
 */
public record DiplomaticRelations(Dyad between, Standing standing) implements Item {

    static DiplomaticRelations between(Dyad dyad) {
        return new DiplomaticRelations(dyad, Standing.UNTOLD);
    }

    DiplomaticRelations established(Occurrence occurrence) {
        return new DiplomaticRelations(between, standing.begun(occurrence));
    }

    DiplomaticRelations severed(Occurrence occurrence) {
        return new DiplomaticRelations(between, standing.ended(occurrence));
    }

    /** Who broke them off, if they are, or may be, severed; empty if both did, or not told. */
    public SortedSet<Entity> severedBy() {
        return TreeSet.ofAll(standing.lastEnds()
                .flatMap(it -> it.development() instanceof RelationsSevered severed ? severed.by() : Option.none()));
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return standing.evidence();
    }

    /** {@code diplomatic relations between Iran and Morocco: severed since 2018-05-01, broken off by Morocco}. */
    @Override
    public String sentence(Names names) {
        return "diplomatic relations between %s: %s%s"
                .formatted(
                        names.namesOf(parties()),
                        standing.sentence("established", "severed"),
                        severedBy().isEmpty() ? "" : ", broken off by " + names.namesOf(severedBy()));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "parties", parties(),
                "status", standing.status("established", "severed"),
                "since", standing.since(),
                "established", standing.begun(),
                "severed", standing.ended(),
                "severedBy", severedBy());
    }

    private Seq<Entity> parties() {
        return Array.of(between.first(), between.second());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(between);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiplomaticRelations that
                && between.equals(that.between)
                && standing.equals(that.standing)
                && severedBy().equals(that.severedBy());
    }

    @Override
    public int hashCode() {
        return Objects.hash(between, standing);
    }

    /** For a person, by ids: {@code diplomatic relations between CN and RS: established since 1955 [relations-1955]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence().mkString(" [", ", ", "]");
    }
}
