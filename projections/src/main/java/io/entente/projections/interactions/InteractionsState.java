package io.entente.projections.interactions;

import io.entente.event.Entity;
import io.entente.event.InteractionCoded;
import io.entente.history.Occurrence;
import io.entente.state.Keyed;
import io.vavr.collection.Seq;
import java.time.YearMonth;
import java.util.Comparator;

/** The interactions that were coded, by month and direction. */
public final class InteractionsState {

    static final InteractionsState EMPTY = new InteractionsState(Keyed.empty());

    private static final Comparator<Exchange.Of> BY_MONTH = Comparator.<Exchange.Of, Boolean>comparing(
                    it -> it.month().isEmpty())
            .thenComparing(it -> it.month().getOrElse(YearMonth.of(0, 1)))
            .thenComparing(Exchange.Of::actor)
            .thenComparing(it -> it.target().isEmpty())
            .thenComparing(it -> it.target().getOrElse(it.actor()))
            .thenComparing(Exchange.Of::scheme);

    private final Keyed<Exchange.Of, Exchange> exchanges;

    private InteractionsState(Keyed<Exchange.Of, Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    InteractionsState with(InteractionCoded told, Occurrence occurrence) {
        Exchange.Of of = Exchange.Of.interaction(told, occurrence.date());
        Exchange exchange = exchanges.get(of).getOrElse(() -> Exchange.none(of));
        return new InteractionsState(exchanges.put(of, exchange.and(told, occurrence.id())));
    }

    /** All of them, month after month; last what is not told to be of one month. */
    public Seq<Exchange> all() {
        return exchanges.values().sorted(Comparator.comparing(Exchange::of, BY_MONTH));
    }

    /** What one did towards another, month after month, in each scheme. */
    public Seq<Exchange> from(Entity actor, Entity target) {
        return all().filter(
                        it -> it.of().actor().equals(actor) && it.of().target().contains(target));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InteractionsState state && exchanges.equals(state.exchanges);
    }

    @Override
    public int hashCode() {
        return exchanges.hashCode();
    }

    @Override
    public String toString() {
        return all().mkString("Interactions(", ", ", ")");
    }
}
