package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Sum;
import io.entente.state.Ledger.Cancellation;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * What is called off of something entered in a ledger.
 *
 * @param whole whether all of it is
 * @param part how much of it is, where not all is; none if that is not told
 * @param by the cancellations
 * @param beside cancellations that were called off themselves, and what calls off any of these or of those
 */
record Cut(boolean whole, Option<Sum> part, SortedSet<DevelopmentId> by, SortedSet<DevelopmentId> beside) {

    static final Cut NONE = new Cut(false, Option.none(), TreeSet.empty(), TreeSet.empty());

    /**
     * @param size of what it is called off, none if not told
     * @param sizes of everything that this cancellation calls off, that among them
     * @param itself what is called off of the cancellation, not all of it
     */
    Cut and(Cancellation cancellation, Option<Sum> size, Seq<Option<Sum>> sizes, Cut itself) {
        Seq<Option<Sum>> others = sizes.remove(size);
        Option<Sum> taken = cancellation.sum().flatMap(told -> size.map(it -> taken(told, it, others)));
        Option<Sum> sofar = part.map(it -> taken.map(it::plus).getOrElse(it)).orElse(taken);
        boolean isAll = cancellation.sum().forAll(told -> isInTheSameWords(told, sizes))
                || sofar.exists(off -> size.exists(it -> it.without(off).equals(it.none())));
        return new Cut(
                whole || isAll,
                sofar,
                by.add(cancellation.occurrence().id()),
                beside.addAll(itself.by()).addAll(itself.beside()));
    }

    /** The same, beside a cancellation that was called off, so that it takes off nothing. */
    Cut beside(Cancellation cancellation, Cut itself) {
        return new Cut(
                whole,
                part,
                by,
                beside.add(cancellation.occurrence().id()).addAll(itself.by()).addAll(itself.beside()));
    }

    /** How much of something of that size is called off, none if not told: no more than there is. */
    Option<Sum> of(Option<Sum> size) {
        return whole
                ? size
                : part.map(taken -> size.filter(it -> it.isLike(taken) && it.isSmallerThan(taken))
                        .getOrElse(taken));
    }

    // about 30 of about 30 is all of it, 28 is not: that leaves what lies between the ends
    private static boolean isInTheSameWords(Sum told, Seq<Option<Sum>> sizes) {
        return areLike(told, sizes)
                && isInTheSameWords(told, sizes.flatMap(it -> it).reduce(Sum::plus));
    }

    private static boolean isInTheSameWords(Sum told, Sum all) {
        return told.plain().equals(all.plain())
                && told.least().equals(all.least())
                && told.most().equals(all.most());
    }

    /** @param others of what else it takes something off */
    private static Sum taken(Sum told, Sum size, Seq<Option<Sum>> others) {
        if (!told.isLike(size)) {
            return size.anyPart();
        }
        if (!areLike(told, others)) {
            return told.anyPart();
        }
        return others.isEmpty()
                ? told
                : told.without(others.flatMap(it -> it).map(Sum::anyPart).reduce(Sum::plus));
    }

    private static boolean areLike(Sum told, Seq<Option<Sum>> sizes) {
        return sizes.forAll(size -> size.exists(told::isLike));
    }
}
