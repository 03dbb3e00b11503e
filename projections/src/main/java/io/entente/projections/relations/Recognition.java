package io.entente.projections.relations;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.state.Standing;
import io.entente.state.Standing.State;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * That somebody recognises another as a state or government, or did.
 *
 * @param by who recognises
 * @param recognised whom
 * @param standing whether the recognition is granted or withdrawn
 */
public record Recognition(Entity by, Entity recognised, Standing standing) implements Item {

    static Recognition of(Entity by, Entity recognised) {
        return new Recognition(by, recognised, Standing.UNTOLD);
    }

    Recognition granted(Occurrence occurrence) {
        return new Recognition(by, recognised, standing.begun(occurrence));
    }

    Recognition withdrawn(Occurrence occurrence) {
        return new Recognition(by, recognised, standing.ended(occurrence));
    }

    Seq<Anomaly> anomalies() {
        return TooEarly.in(
                standing,
                "%s withdraws its recognition of %s %s, and no grant before is told, only one %s",
                by,
                recognised);
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return standing.evidence();
    }

    /** {@code Suriname no longer recognises Kosovo since 2018-10-30}. */
    @Override
    public String sentence(Names names) {
        if (standing.state() == State.OPEN) {
            return "recognition of %s by %s: %s"
                    .formatted(names.nameOf(recognised), names.nameOf(by), standing.sentence("granted", "withdrawn"));
        }
        return "%s %s %s%s"
                .formatted(
                        names.nameOf(by),
                        standing.status("recognises", "no longer recognises"),
                        names.nameOf(recognised),
                        Item.begun(standing.since()));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "by", by,
                "recognised", recognised,
                "status", standing.status("granted", "withdrawn"),
                "since", standing.since(),
                "granted", standing.begun(),
                "withdrawn", standing.ended());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(by, recognised);
    }

    /** For a person, by ids: {@code US recognises XK since 2008-02-18 [kosovo-recognised]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence().mkString(" [", ", ", "]");
    }
}
