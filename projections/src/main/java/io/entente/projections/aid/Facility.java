package io.entente.projections.aid;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.FacilitySetUp;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * A facility that was set up for somebody.
 *
 * @param facility what it is, as its first mention spells it
 * @param host the country that it is in
 * @param by who set it up, together; none if nobody tells
 * @param onset since when it is there, as far as told
 * @param evidence the developments it rests on
 */
public record Facility(
        String facility, Entity host, SortedSet<Entity> by, Onset onset, SortedSet<DevelopmentId> evidence)
        implements Item {

    static Facility of(FacilitySetUp told, Occurrence opening) {
        return new Facility(
                told.facility(), told.host(), TreeSet.ofAll(told.by()), Onset.of(opening), TreeSet.of(opening.id()));
    }

    Facility and(Occurrence opening) {
        return new Facility(facility, host, by, onset.or(opening), evidence.add(opening.id()));
    }

    /** The date of the setting up that may be the first, in the source's words; see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    /** {@code testing sites in Serbia, by BGI and Zijin Copper since 2020}. */
    @Override
    public String sentence(Names names) {
        return "%s%s%s"
                .formatted(
                        names.placed(facility, host),
                        by.isEmpty() ? "" : ", by " + names.namesOf(by),
                        Item.begun(since()));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("by", by, "facility", facility, "host", host, "since", since());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(by, Spelling.folded(facility), host);
    }

    /** For a person, by ids: {@code testing sites in RS, by bgi since 2020 [sites]}. */
    @Override
    public String toString() {
        return "%s in %s%s since %s %s"
                .formatted(
                        facility,
                        host,
                        by.isEmpty() ? "" : ", by " + by.mkString(" and "),
                        since(),
                        evidence.mkString("[", ", ", "]"));
    }
}
