package io.entente.projections.loans;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.event.Sum;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projections.loans.LoansState.Parties;
import io.entente.state.Balance;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What one lender lent to one borrower in one currency and price basis, or in sums of unknown size.
 *
 * @param lender who lends
 * @param borrower who borrows
 * @param agreed what was agreed; none if nothing is told
 * @param disbursed what was paid out; none if nothing is told
 * @param repaid what was paid back; none if nothing is told
 */
public record Lending(
        Entity lender,
        Entity borrower,
        Option<Balance<?>> agreed,
        Option<Balance<?>> disbursed,
        Option<Balance<?>> repaid)
        implements Item {

    Parties parties() {
        return new Parties(lender, borrower);
    }

    /** That more was paid back than paid out, where no reading of the sums allows less. */
    Option<Anomaly> overpaid() {
        Option<Balance<?>> less = disbursed.filter(out -> repaid.exists(back -> isLess(out, back)));
        return less.map(out -> Anomaly.of(
                        "%s pays back %s to %s, more than the %s paid out", borrower, repaid.get(), lender, out)
                .restingOn(out.evidence().addAll(repaid.get().evidence())));
    }

    private static boolean isLess(Balance<?> out, Balance<?> back) {
        return out.sum()
                .flatMap(Sum::most)
                .exists(most -> back.sum().flatMap(Sum::least).exists(least -> most.compareTo(least) < 0));
    }

    private Seq<Balance<?>> told() {
        return Vector.of(agreed, disbursed, repaid).flatMap(it -> it);
    }

    private Option<Sum> money() {
        return told().head().sum();
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return told().foldLeft(TreeSet.<DevelopmentId>empty(), (ids, it) -> ids.addAll(it.evidence()));
    }

    /** {@code China to Serbia: EUR 170 agreed, EUR 85 paid out, an unknown sum paid back}. */
    @Override
    public String sentence(Names names) {
        return "%s to %s: %s".formatted(names.nameOf(lender), names.nameOf(borrower), sizes());
    }

    private String sizes() {
        return Vector.of(
                        agreed.map(it -> it + " agreed" + it.remarks()),
                        disbursed.map(it -> it + " paid out" + it.remarks()),
                        repaid.map(it -> it + " paid back" + it.remarks()))
                .flatMap(it -> it)
                .mkString(", ");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("lender", lender)
                .put("borrower", borrower)
                .put("currency", money().map(Sum::currency))
                .put("basis", money().flatMap(Sum::basis))
                .put("agreed", size(agreed))
                .put("disbursed", size(disbursed))
                .put("repaid", size(repaid))
                .put("agreedOfUnknownSize", ofUnknownSize(agreed))
                .put("disbursedOfUnknownSize", ofUnknownSize(disbursed))
                .put("repaidOfUnknownSize", ofUnknownSize(repaid))
                .put("partsLeftOut", told().map(Balance::partsLeftOut).sum().intValue())
                .put("cancelled", told().map(Balance::cancellations).sum().intValue());
    }

    private static Measure size(Option<Balance<?>> told) {
        return new Measure(told.flatMap(Balance::sum).flatMap(Sum::amount));
    }

    private static Option<Integer> ofUnknownSize(Option<Balance<?>> told) {
        return told.filter(it -> it.sum().isEmpty()).map(Balance::ofUnknownSize);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(
                lender,
                borrower,
                money().map(Sum::currency),
                money().flatMap(Sum::basis).map(Spelling::folded));
    }

    /** For a person, by ids: {@code CN to RS: EUR 170 agreed, EUR 85 paid out [bridge-loan, bridge-loan-paid]}. */
    @Override
    public String toString() {
        return "%s %s".formatted(sentence(Names.IDS), evidence().mkString("[", ", ", "]"));
    }
}
