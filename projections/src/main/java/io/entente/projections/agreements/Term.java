package io.entente.projections.agreements;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.projection.Item;
import io.entente.state.Onset;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * A term of an agreement, and where that stands.
 *
 * @param agreement the id of the agreement, as its first step spells it
 * @param term what it lays down, as its first telling spells it
 * @param parties whom it is told to bind; empty if not told
 * @param onset since when it is laid down
 * @param status where the agreement stands, as its steps tell that have happened
 * @param evidence the developments it rests on; of an agreement that is suspended or ended, by which it is
 */
public record Term(
        String agreement,
        String term,
        SortedSet<Entity> parties,
        Onset onset,
        Agreement.Status status,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /** Since when it is laid down, see {@link Onset}. */
    public EventDate since() {
        return onset.date();
    }

    /** {@code The Pact: tariffs are lifted, binding on China, since 2018}. */
    @Override
    public String sentence(Names names) {
        return "%s: %s%s%s%s"
                .formatted(
                        names.titleOf(agreement),
                        term,
                        parties.isEmpty() ? "" : ", binding on " + names.namesOf(parties),
                        since().isUndated() ? "" : "," + Item.begun(since()),
                        isStopped(status) ? ", of an agreement that is " + status : "");
    }

    static boolean isStopped(Agreement.Status status) {
        return status == Agreement.Status.SUSPENDED || status == Agreement.Status.TERMINATED;
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "agreement", agreement,
                "term", term,
                "parties", parties,
                "since", since(),
                "agreementStatus", status);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(agreement), Spelling.folded(term));
    }

    /** For a person, by ids: {@code pact: tariffs are lifted, since 2018 [pact-tariffs]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
