package io.entente.projections.arms;

import io.entente.event.Count;
import io.entente.event.Qualifier;
import io.entente.history.Cancellations;
import io.entente.state.Parts;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.function.Function;

/** Orders, or deliveries, of one weapon system, of which a part does not count where its whole does. */
record Lots(Seq<Lot> all) {

    static final Lots NONE = new Lots(Vector.empty());

    Lots and(Lot lot) {
        return new Lots(all.append(lot));
    }

    /** Those that count: all but the parts of others among them whose size is told, and without what is called off. */
    Lots counted(Cancellations cancellations) {
        Seq<Lot> off = calledOff(cancellations);
        Map<Lot, Seq<Lot>> parts = parts();
        Seq<Lot> wholes = all.reject(parts::containsKey);
        Seq<Lot> left = wholes.removeAll(off)
                .map(whole ->
                        off.filter(it -> wholesOf(it, parts).contains(whole)).foldLeft(whole, Lot::without));
        return new Lots(left.isEmpty() ? wholes.map(Lot::none) : left);
    }

    /** Those that are called off, but for the parts of others that are. */
    Seq<Lot> calledOff(Cancellations cancellations) {
        Seq<Lot> off = all.reject(it -> cancellations.of(it.assessment()).isEmpty());
        return off.isEmpty() ? off : off.reject(it -> wholesOf(it, parts()).exists(off::contains));
    }

    /** Those that do not count, each with the others that it is a part of. */
    Map<Lot, Seq<Lot>> parts() {
        return Parts.leftOut(
                all,
                it -> Vector.of(it.occurrence()),
                (part, whole) -> part.units().isEmpty() || whole.units().isDefined());
    }

    private static Seq<Lot> wholesOf(Lot part, Map<Lot, Seq<Lot>> parts) {
        return parts.getOrDefault(part, Vector.empty());
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
     * {@code about 12 units delivered (4 told exactly, 8 of them second-hand) and one delivery of unknown size}; empty if
     * there are none.
     *
     * @param said what is told of all units anyway
     * @param done what was done with the units: {@code delivered}
     * @param one the words for one of unknown size: {@code one delivery}
     * @param several the word for several: {@code deliveries}
     */
    String told(Seq<String> said, String done, String one, String several) {
        int unknown = ofUnknownSize();
        return units().map(it -> "%s %s%s".formatted(pieces(it), done, partly(said)))
                .toVector()
                .appendAll(Option.when(
                        unknown > 0,
                        () -> (unknown == 1 ? one : unknown + " " + several)
                                + " of unknown size"
                                + aside(unsized().traits(said, some -> Integer.toString(some.size())))))
                .mkString(" and ");
    }

    private Lots sized() {
        return new Lots(all.reject(it -> it.units().isEmpty()));
    }

    private Lots unsized() {
        return new Lots(all.filter(it -> it.units().isEmpty()));
    }

    /** What is told of its units, and of how many of them, where it is not told of all. */
    private Seq<String> traits(Seq<String> said, Function<Seq<Lot>, String> size) {
        return traits().removeAll(said).map(trait -> {
            Seq<Lot> some = all.filter(it -> it.traits().contains(trait));
            return some.size() == all.size() ? trait : size.apply(some) + " of them " + trait;
        });
    }

    /** What is told of every one of them. */
    Seq<String> common() {
        return traits().filter(trait -> all.forAll(it -> it.traits().contains(trait)));
    }

    private Seq<String> traits() {
        return Vector.<Object>ofAll(all.flatMap(Lot::condition).distinct().sorted())
                .appendAll(all.flatMap(Lot::production).distinct().sorted())
                .map(Object::toString);
    }

    private static String aside(Seq<String> told) {
        return told.isEmpty() ? "" : told.mkString(" (", ", ", ")");
    }

    private static String pieces(Count units) {
        return units.equals(Count.of(1)) ? "1 unit" : units + " units";
    }

    private String partly(Seq<String> said) {
        return aside(exact().filter(it -> estimated().isDefined())
                .map("%s told exactly"::formatted)
                .toVector()
                .appendAll(sized().traits(
                                said, some -> new Lots(some).units().get().toString())));
    }
}
