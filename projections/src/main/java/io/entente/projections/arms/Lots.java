package io.entente.projections.arms;

import io.entente.event.Count;
import io.entente.event.Qualifier;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Orders, or deliveries, of one weapon system. */
record Lots(Seq<Lot> all) {

    static final Lots NONE = new Lots(Vector.empty());

    Lots and(Lot lot) {
        return new Lots(all.append(lot));
    }

    /** How many units, of those whose size is told, no more exactly than the least exact; none if it is told of none. */
    Option<Count> units() {
        return Count.sum(all.flatMap(Lot::units));
    }

    /** The units of those whose size is told exactly; none if it is of none. */
    Option<Count> exact() {
        return Count.sum(all.flatMap(Lot::units).filter(Lots::isExact));
    }

    /** The units of those whose size is only estimated: about so many, or a band; none if it is of none. */
    Option<Count> estimated() {
        return Count.sum(all.flatMap(Lot::units).reject(Lots::isExact));
    }

    private static boolean isExact(Count units) {
        return units.qualifier() == Qualifier.EXACT;
    }

    int ofUnknownSize() {
        return all.count(it -> it.units().isEmpty());
    }

    /**
     * {@code about 12 units delivered (4 told exactly) and one delivery of unknown size}; empty if there are none.
     *
     * @param done what was done with the units: {@code delivered}
     * @param one the words for one of unknown size: {@code one delivery}
     * @param several the word for several: {@code deliveries}
     */
    String told(String done, String one, String several) {
        int unknown = ofUnknownSize();
        return units().map(it -> "%s %s%s".formatted(pieces(it), done, partly()))
                .toVector()
                .appendAll(Option.when(
                        unknown > 0, () -> (unknown == 1 ? one : unknown + " " + several) + " of unknown size"))
                .mkString(" and ");
    }

    private static String pieces(Count units) {
        return units.equals(Count.of(1)) ? "1 unit" : units + " units";
    }

    private String partly() {
        return exact().filter(it -> estimated().isDefined())
                .map(" (%s told exactly)"::formatted)
                .getOrElse("");
    }
}
