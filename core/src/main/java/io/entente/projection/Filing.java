package io.entente.projection;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.history.Assessment;
import io.entente.history.Histories;
import io.entente.history.History;
import io.entente.history.Resolution;
import io.entente.time.AsOf;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * Where a view looks: under a dyad, under the dyads that it succeeds, too, or everywhere.
 *
 * @param dyad the dyad; none for everything
 * @param before the dyads that count beside it, because it is their successor
 */
record Filing(Option<Dyad> dyad, Seq<Predecessor> before) {

    /** What is known of what is filed there; or of all that ever was, wherever it is filed now. */
    History read(Histories histories, boolean everFiled, AsOf asOf, Resolution resolution) {
        if (before.isEmpty()) {
            return everFiled ? histories.everFiled(dyad, asOf, resolution) : histories.history(dyad, asOf, resolution);
        }
        Seq<Dyad> all = before.map(Predecessor::dyad).prependAll(dyad);
        return History.together(
                histories.ofEach(all, everFiled, asOf, resolution), assessment -> everFiled || holds(assessment));
    }

    /** Whether a development is filed there. */
    boolean holds(Assessment assessment) {
        return dyad.forAll(assessment::isFiledUnder) || before.exists(it -> it.holds(assessment));
    }

    /** Every id that any report ever filed there tells of. */
    SortedSet<DevelopmentId> everTold(Histories histories) {
        return before.map(it -> histories.everTold(Option.some(it.dyad())))
                .foldLeft(histories.everTold(dyad), SortedSet::addAll);
    }
}
