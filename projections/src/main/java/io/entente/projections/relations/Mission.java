package io.entente.projections.relations;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.state.Standing;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A mission, such as an embassy or a consulate. What is opened or closed without a word what it is counts as one mission,
 * apart from those that are named: which of them it is, nothing tells, and so no order of its openings and closings is an
 * anomaly.
 *
 * @param by whose it is
 * @param host the country that it is in
 * @param mission what it is, as it is first spelled; none if not told
 * @param standing whether it is open or closed
 */
public record Mission(Entity by, Entity host, Option<String> mission, Standing standing) implements Item {

    static Mission of(Entity by, Entity host, Option<String> mission) {
        return new Mission(by, host, mission, Standing.UNTOLD);
    }

    Mission opened(Occurrence occurrence) {
        return new Mission(by, host, mission, standing.begun(occurrence));
    }

    Mission closed(Occurrence occurrence) {
        return new Mission(by, host, mission, standing.ended(occurrence));
    }

    Seq<Anomaly> anomalies() {
        return mission.isEmpty()
                ? Vector.empty()
                : TooEarly.in(
                        standing,
                        "the mission of %s in %s (%s) is closed %s, and no opening before is told, only one %s",
                        by,
                        host,
                        mission.get());
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return standing.evidence();
    }

    /** {@code mission of Serbia in China (consulate general in Shanghai): open since 2010}. */
    @Override
    public String sentence(Names names) {
        return "mission of %s in %s (%s): %s"
                .formatted(
                        names.nameOf(by),
                        names.nameOf(host),
                        mission.getOrElse("which one is not told"),
                        standing.sentence("open", "closed"));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "by", by,
                "host", host,
                "mission", mission,
                "status", standing.status("open", "closed"),
                "since", standing.since(),
                "opened", standing.begun(),
                "closed", standing.ended());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(by, host, mission.map(Spelling::folded));
    }

    /** For a person, by ids: {@code mission of RS in CN (embassy): open since 1955 [embassy-opened]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence().mkString(" [", ", ", "]");
    }
}
