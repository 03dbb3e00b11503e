package io.entente.projections.concessions;

import io.entente.event.ConcessionGranted;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/**
 * A right to use or exploit an asset.
 *
 * @param holder who has the right
 * @param asset what it is a right to
 * @param grantors who is told to have given it; none if nobody tells
 * @param onset since when it is had, as far as told
 * @param evidence the developments it rests on
 */
public record Concession(
        Entity holder, Entity asset, SortedSet<Entity> grantors, Onset onset, SortedSet<DevelopmentId> evidence)
        implements Item {

    static Concession of(ConcessionGranted told, Occurrence grant) {
        return new Concession(
                told.holder(), told.asset(), TreeSet.ofAll(told.grantor()), Onset.of(grant), TreeSet.of(grant.id()));
    }

    Concession and(ConcessionGranted told, Occurrence grant) {
        return new Concession(
                holder, asset, grantors.addAll(told.grantor()), onset.or(grant), evidence.add(grant.id()));
    }

    /** The date of the grant that may be the first, in the source's words; see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    /** {@code Zijin Mining has rights to Bor from Serbia since 2018}. */
    @Override
    public String sentence(Names names) {
        String from = grantors.isEmpty() ? "" : " from " + names.namesOf(grantors);
        return "%s has rights to %s%s%s"
                .formatted(names.nameOf(holder), names.nameOf(asset), from, Item.since(since()));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("holder", holder, "asset", asset, "grantors", grantors, "since", since());
    }

    /** For a person, by ids: {@code zijin has rights to bor from RS since 2018 [bor-granted]}. */
    @Override
    public String toString() {
        return "%s has rights to %s%s since %s %s"
                .formatted(
                        holder,
                        asset,
                        grantors.isEmpty() ? "" : " from " + grantors.mkString(" and "),
                        since(),
                        evidence.mkString("[", ", ", "]"));
    }
}
