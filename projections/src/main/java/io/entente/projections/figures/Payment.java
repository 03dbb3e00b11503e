package io.entente.projections.figures;

import io.entente.event.Amount;
import io.entente.event.InvestmentMade;
import io.entente.event.StakeAcquired;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.vavr.control.Option;

/** Money that was paid, in current prices: an investment made, or the price of a stake. */
record Payment(Sum sum, Occurrence occurrence) {

    static Option<Payment> of(Occurrence occurrence) {
        return amount(occurrence).filter(it -> it.basis().isEmpty()).map(it -> new Payment(Sum.of(it), occurrence));
    }

    /** What was paid, in whatever prices; none if not told, or if nothing was. */
    static Option<Amount> amount(Occurrence occurrence) {
        return switch (occurrence.development()) {
            case InvestmentMade made -> made.amount();
            case StakeAcquired acquired -> acquired.price();
            default -> Option.none();
        };
    }
}
