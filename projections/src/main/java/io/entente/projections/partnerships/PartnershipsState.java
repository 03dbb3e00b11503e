package io.entente.projections.partnerships;

import io.entente.event.PartnershipDeclared;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.state.Keyed;
import io.entente.state.Onset;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * The statuses given to the relationship.
 *
 * @param byStatus each by its words as {@link Spelling#folded} has them, in the order in which the first declaration of each
 *     is certain
 */
public record PartnershipsState(Keyed<String, Partnership> byStatus) {

    static final PartnershipsState EMPTY = new PartnershipsState(Keyed.empty());

    /** All of them, in the order in which the first declaration of each is certain. */
    public Seq<Partnership> all() {
        return byStatus.values();
    }

    /** That status, in whatever case it is written. */
    public Option<Partnership> of(String status) {
        return byStatus.get(Spelling.folded(status));
    }

    PartnershipsState with(PartnershipDeclared declared, Occurrence occurrence) {
        Partnership before = of(declared.status())
                .getOrElse(() ->
                        new Partnership(declared.status(), TreeSet.empty(), Onset.of(occurrence), TreeSet.empty()));
        return new PartnershipsState(
                byStatus.put(Spelling.folded(declared.status()), before.and(declared.declaredBy(), occurrence)));
    }

    @Override
    public String toString() {
        return all().mkString("Partnerships(", ", ", ")");
    }
}
