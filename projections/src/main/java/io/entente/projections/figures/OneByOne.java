package io.entente.projections.figures;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.history.Occurrence;
import io.entente.state.Balance;
import io.entente.state.Ledger;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * What is told one by one, added up by currency for each of several windows. What is tied to nothing else is added up once
 * for all windows that begin on one day, each sum going on from the one before.
 */
final class OneByOne {

    private final Seq<Occurrence> tied;
    private final Seq<Payment> free;

    /** @param all what is added up, and what bears on that */
    OneByOne(Seq<Occurrence> all) {
        Set<DevelopmentId> linked = HashSet.ofAll(all.flatMap(OneByOne::links));
        Tuple2<? extends Seq<Occurrence>, ? extends Seq<Occurrence>> parted =
                all.partition(it -> isTied(it) || it.assessment().ids().exists(linked::contains));
        this.tied = parted._1;
        this.free = parted._2.flatMap(Payment::of);
    }

    /** Whether its links tell that it is a part of something, or calls something off. */
    static boolean isTied(Occurrence it) {
        return !links(it).isEmpty();
    }

    private static Seq<DevelopmentId> links(Occurrence it) {
        return it.assessment()
                .links()
                .filter(link -> link.relation() == Link.Relation.PART_OF || link.relation() == Link.Relation.CANCELS)
                .map(Link::to);
    }

    /** By window and currency what it comes to. */
    Map<Window, Map<String, Beside>> within(Seq<Window> windows) {
        return windows.distinct()
                .groupBy(Window::from)
                .values()
                .flatMap(ofOneDay -> Running.over(free, ofOneDay))
                .toMap(it -> it._1, it -> it._2.merge(tied(it._1), Beside::and));
    }

    private Map<String, Beside> tied(Window window) {
        Ledger<Window> possible = tied.foldLeft(Ledger.<Window>empty(), window::after);
        Ledger<Window> certain = tied.foldLeft(Ledger.<Window>empty(), window::certainlyAfter);
        // what is called off of a whole may be of the part that is certain
        boolean isCutAlike = possible.unmatched().equals(certain.unmatched());
        Map<String, Balance<Window>> least = isCutAlike ? byCurrency(certain) : HashMap.empty();
        return byCurrency(possible)
                .map((currency, most) -> new Tuple2<>(
                        currency,
                        new Beside(
                                least.get(currency)
                                        .flatMap(Balance::sum)
                                        .map(it -> most.sum().get().noLessThan(it))
                                        .getOrElse(most.sum().get()),
                                most.evidence())));
    }

    private static Map<String, Balance<Window>> byCurrency(Ledger<Window> ledger) {
        return ledger.balances()
                .filter(it -> it.sum().exists(sum -> sum.basis().isEmpty()))
                .toMap(it -> it.sum().get().currency(), it -> it);
    }
}
