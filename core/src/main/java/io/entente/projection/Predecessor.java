package io.entente.projection;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.history.Assessment;
import io.entente.history.Directory;
import io.entente.journal.Succession;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A dyad of which another is the successor, because one of its members succeeds one of this, or both do.
 *
 * @param dyad the dyad that was succeeded
 * @param until when its successor took its place; none if not told
 */
public record Predecessor(Dyad dyad, Option<EventDate> until) {

    /** Every dyad that this one is the successor of, as far as the journal describes it. */
    static Seq<Predecessor> of(Dyad dyad, Directory directory) {
        Seq<Succession> ones = chain(dyad.first(), directory);
        Seq<Succession> others = chain(dyad.second(), directory);
        return ones.flatMap(one ->
                        others.filter(other -> !other.of().equals(one.of())).map(other -> of(one, other)))
                .reject(it -> it.dyad().equals(dyad))
                .distinctBy(Predecessor::dyad)
                .sortBy(Predecessor::dyad);
    }

    private static Seq<Succession> chain(Entity member, Directory directory) {
        return directory.predecessors(member).prepend(new Succession(member, Option.none()));
    }

    private static Predecessor of(Succession one, Succession other) {
        return new Predecessor(
                new Dyad(one.of(), other.of()),
                List.of(one.on(), other.on()).flatMap(on -> on).minBy(on -> on.latest()
                        .getOrElse(LocalDate.MAX)));
    }

    /** Whether a development is one of the predecessor's: filed under it, and not certainly of a later time. */
    boolean holds(Assessment assessment) {
        return assessment.isFiledUnder(dyad)
                && until.flatMap(EventDate::latest)
                        .forAll(last -> assessment.earliest().forAll(first -> !first.isAfter(last)));
    }
}
