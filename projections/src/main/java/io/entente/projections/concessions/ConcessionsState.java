package io.entente.projections.concessions;

import io.entente.event.ConcessionGranted;
import io.entente.event.Entity;
import io.entente.history.Occurrence;
import io.entente.state.Keyed;
import io.vavr.collection.Seq;

/**
 * The rights to assets.
 *
 * @param byParties one per holder and asset, in the order in which the first grant of each is certain
 */
public record ConcessionsState(Keyed<Parties, Concession> byParties) {

    static final ConcessionsState EMPTY = new ConcessionsState(Keyed.empty());

    /**
     * Whose right it is, and to what.
     *
     * @param holder who has the right
     * @param asset what it is a right to
     */
    public record Parties(Entity holder, Entity asset) {}

    /** All rights, in the order in which the first grant of each is certain. */
    public Seq<Concession> all() {
        return byParties.values();
    }

    /** The rights to one asset. */
    public Seq<Concession> of(Entity asset) {
        return all().filter(it -> it.asset().equals(asset));
    }

    ConcessionsState with(ConcessionGranted told, Occurrence grant) {
        Parties parties = new Parties(told.holder(), told.asset());
        Concession concession =
                byParties.get(parties).map(it -> it.and(told, grant)).getOrElse(() -> Concession.of(told, grant));
        return new ConcessionsState(byParties.put(parties, concession));
    }

    @Override
    public String toString() {
        return all().mkString("Concessions(", ", ", ")");
    }
}
