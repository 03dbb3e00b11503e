package io.entente.projections.ownership;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Percent;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * A share that somebody holds in an asset, or held until it was wholly given up.
 *
 * @param asset what is held
 * @param holder who holds it
 * @param percent how much, as far as the steps told add up, and as exactly as they are told; none if unknown, nothing if it
 *     was wholly given up
 * @param since the date of the step that may be the first, in the source's words; see {@link Onset}; of what was wholly given
 *     up the date of that
 * @param evidence the developments it rests on
 */
public record Holding(
        Entity asset, Entity holder, Option<Percent> percent, EventDate since, SortedSet<DevelopmentId> evidence)
        implements Item {

    /** {@code HBIS Group holds 63 % of the mill since 2018}. */
    @Override
    public String sentence(Names names) {
        return "%s holds %s of %s%s".formatted(names.nameOf(holder), share(), names.nameOf(asset), Item.since(since));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("asset", asset, "holder", holder, "percent", new Measure(percent), "since", since);
    }

    private String share() {
        return percent.map(it -> it.equals(Percent.ZERO) ? "nothing" : it + " %")
                .getOrElse("an unknown share");
    }

    /** For a person, by ids: {@code hbis holds 63 % of mill since 2018 [mill-acquired]}. */
    @Override
    public String toString() {
        return "%s holds %s of %s since %s %s"
                .formatted(holder, share(), asset, since, evidence.mkString("[", ", ", "]"));
    }
}
