package io.entente.projections.sanctions;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Sanction;
import io.entente.event.SanctionImposed;
import io.entente.event.SanctionLifted;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projections.sanctions.Restriction.Status;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What was imposed and lifted of one measure.
 *
 * @param first the first word on it, as the fold hands it over
 */
record Course(Sanction first, Seq<Occurrence> imposed, Seq<Occurrence> lifted) {

    /** What it is the course of. */
    record Of(Entity by, Entity target, String measure) {

        static Of sanction(Sanction it) {
            return new Of(it.by(), it.target(), Spelling.folded(it.measure()));
        }
    }

    static Course of(Sanction first) {
        return new Course(first, Vector.empty(), Vector.empty());
    }

    Course and(Sanction told, Occurrence occurrence) {
        return switch (told) {
            case SanctionImposed ignored -> new Course(first, imposed.append(occurrence), lifted);
            case SanctionLifted ignored -> new Course(first, imposed, lifted.append(occurrence));
        };
    }

    Restriction restriction() {
        // after what was lifted then it was certainly imposed again
        Seq<Occurrence> ends = lifted.filter(lift -> imposed.exists(it -> it.certainlyAfter(lift)));
        return new Restriction(
                first.by(),
                first.target(),
                first.measure(),
                status(),
                since(imposed.reject(it -> ends.exists(end -> end.certainlyAfter(it)))),
                since(lifted.removeAll(ends)),
                TreeSet.<DevelopmentId>ofAll(imposed.appendAll(lifted).map(Occurrence::id)));
    }

    private static Option<EventDate> since(Seq<Occurrence> occurrences) {
        return occurrences
                .headOption()
                .map(head -> occurrences.tail().foldLeft(Onset.of(head), Onset::or))
                .map(Onset::date);
    }

    private Status status() {
        Seq<Occurrence> lifts = lifted.removeAll(premature());
        boolean mayBeLifted = lifts.exists(lift -> imposed.forAll(it -> !it.certainlyAfter(lift)));
        boolean mayBeInForce = lifts.isEmpty() || imposed.exists(last -> mayBeLast(last, lifts));
        return mayBeLifted ? mayBeInForce ? Status.OPEN : Status.LIFTED : Status.IN_FORCE;
    }

    /** Whether an imposition may have come after all lifts: then each of them lifted what another had imposed. */
    private boolean mayBeLast(Occurrence last, Seq<Occurrence> lifts) {
        Seq<Occurrence> others = imposed.remove(last);
        return lifts.forAll(lift -> !lift.certainlyAfter(last) && others.exists(other -> !other.certainlyAfter(lift)));
    }

    /** What was lifted before it was first imposed, by every reading; where no imposition is told, it came before. */
    private Seq<Occurrence> premature() {
        return imposed.isEmpty()
                ? Vector.empty()
                : lifted.filter(lift -> imposed.forAll(it -> it.certainlyAfter(lift)));
    }

    Seq<Anomaly> anomalies() {
        return premature().map(lift -> Anomaly.of(
                        "%s lifts %s against %s %s, and no imposition before is told, only one %s",
                        first.by(),
                        first.measure(),
                        first.target(),
                        Item.on(lift.date()),
                        Item.on(since(imposed).get()))
                .restingOn(imposed.map(Occurrence::id).foldLeft(TreeSet.of(lift.id()), TreeSet::add)));
    }
}
