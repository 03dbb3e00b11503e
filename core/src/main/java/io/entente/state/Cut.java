package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Sum;
import io.entente.state.Ledger.Cancellation;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What is called off of something entered in a ledger.
 *
 * @param whole whether all of it is
 * @param part how much of it is, where not all is; none if that is not told
 * @param by the cancellations
 */
record Cut(boolean whole, Option<Sum> part, SortedSet<DevelopmentId> by) {

    static final Cut NONE = new Cut(false, Option.none(), TreeSet.empty());

    /**
     * @param size of what it is called off, none if not told
     * @param sizes of everything that this cancellation calls off, that among them
     */
    Cut and(Cancellation cancellation, Option<Sum> size, Seq<Option<Sum>> sizes) {
        Option<Sum> taken = cancellation.sum().flatMap(told -> size.map(it -> taken(told, it, sizes)));
        Option<Sum> sofar = part.map(it -> taken.map(it::plus).getOrElse(it)).orElse(taken);
        boolean isAll = cancellation.sum().forAll(told -> isAll(told, sizes))
                || sofar.exists(it -> it.plain().isDefined() && isAll(it, Vector.of(size)));
        return new Cut(whole || isAll, sofar, by.add(cancellation.occurrence().id()));
    }

    private static boolean isAll(Sum told, Seq<Option<Sum>> sizes) {
        return areLike(told, sizes)
                && !told.isSmallerThan(sizes.flatMap(it -> it).reduce(Sum::plus));
    }

    private static Sum taken(Sum told, Sum size, Seq<Option<Sum>> sizes) {
        Sum atMost = told.isLike(size) ? told : size;
        return sizes.size() == 1 && told.isLike(size) ? told : atMost.anyPart();
    }

    private static boolean areLike(Sum told, Seq<Option<Sum>> sizes) {
        return sizes.forAll(size -> size.exists(told::isLike));
    }
}
