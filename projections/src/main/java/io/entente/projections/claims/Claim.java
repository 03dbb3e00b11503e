package io.entente.projections.claims;

import io.entente.event.ClaimMade;
import io.entente.event.Commentary;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.MotiveAttributed;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.entente.projection.Texts;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What sources claim, or the motive that they attribute to somebody.
 *
 * @param id the claim, as a development
 * @param told a {@link ClaimMade} or a {@link MotiveAttributed}
 * @param occurred of when it is claimed, in the source's words
 * @param by the ids of the sources whose word it is
 */
public record Claim(DevelopmentId id, Commentary told, EventDate occurred, Seq<String> by) implements Item {

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return TreeSet.of(id);
    }

    /** {@code according to gazette, 2024: motive attributed to China: reach the market}. */
    @Override
    public String sentence(Names names) {
        return "according to %s%s: %s"
                .formatted(by.mkString(" and "), occurred.isUndated() ? "" : ", " + occurred, told.sentence(names));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("actor", actor())
                .put("claim", claim())
                .put("motive", motive())
                .put("about", told instanceof ClaimMade it ? it.about() : Option.none())
                .put("occurred", occurred)
                .put("by", new Texts(by));
    }

    private Option<Entity> actor() {
        return told instanceof MotiveAttributed it ? Option.some(it.actor()) : Option.none();
    }

    private Option<String> claim() {
        return told instanceof ClaimMade it ? Option.some(it.claim()) : Option.none();
    }

    private Option<String> motive() {
        return told instanceof MotiveAttributed it ? Option.some(it.motive()) : Option.none();
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person, by ids: {@code according to gazette: motive attributed to CN: reach the market [motive]}. */
    @Override
    public String toString() {
        return "%s [%s]".formatted(sentence(Names.IDS), id);
    }
}
