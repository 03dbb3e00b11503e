package io.entente.projections.investment;

import io.entente.event.DevelopmentId;
import io.entente.event.InvestmentCancelled;
import io.entente.event.Loan;
import io.entente.event.Names;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.state.Linked;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A cancellation of no investment, and of no promise of one, that is told.
 *
 * @param id the cancellation, as a development
 * @param told who cancels how much, and where
 * @param date when, in the source's words
 * @param named what it calls off that has happened, and is neither; empty where nothing of what it calls off is told to have
 */
public record Cancellation(DevelopmentId id, InvestmentCancelled told, EventDate date, Seq<Linked> named)
        implements Item {

    static Cancellation of(Occurrence occurrence, Seq<Linked> calledOff) {
        return new Cancellation(
                occurrence.id(),
                (InvestmentCancelled) occurrence.development(),
                occurrence.date(),
                calledOff.filter(it -> it.happened().isDefined()));
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return Linked.evidence(named).add(id);
    }

    /**
     * {@code China cancels an investment of EUR 7 in Serbia: mining, taken off nothing}, or {@code …, which calls off what is no
     * investment: China agrees to lend EUR 7 to Serbia (taken off the loan)}.
     */
    @Override
    public String sentence(Names names) {
        return told.sentence(names)
                + (named.isEmpty()
                        ? ", taken off nothing"
                        : ", which calls off what is no investment: "
                                + named.map(it -> sentence(it, names)).mkString("; "));
    }

    private static String sentence(Linked it, Names names) {
        boolean isLoan = it.happened().exists(Loan.class::isInstance);
        return it.sentence(names) + (isLoan ? " (taken off the loan)" : " (taken off nothing)");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "investor", told.investor(),
                "host", told.host(),
                "amount", told.amount(),
                "sector", told.sector(),
                "date", date,
                "cancels", Option.when(!named.isEmpty(), () -> Linked.ids(named)));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person, by ids: {@code CN cancels an investment of EUR 7 in RS, taken off nothing [given-up]}. */
    @Override
    public String toString() {
        return "%s %s".formatted(sentence(Names.IDS), evidence().mkString("[", ", ", "]"));
    }
}
