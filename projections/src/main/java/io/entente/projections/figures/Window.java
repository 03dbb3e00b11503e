package io.entente.projections.figures;

import io.entente.event.FigureReported;
import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.StakeAcquired;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.entente.state.Ledger;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The time that a figure is of.
 *
 * @param from its first day; none if that is open
 * @param to its last day; none if that is open
 */
record Window(Option<LocalDate> from, Option<LocalDate> to) {

    /** That of a figure: its period; an end that this leaves open is when it was stated. */
    static Window of(Occurrence stated) {
        Option<EventDate> period = ((FigureReported) stated.development()).period();
        return new Window(
                period.flatMap(EventDate::earliest),
                period.flatMap(EventDate::latest).orElse(stated.latest()));
    }

    /** A ledger after something that is told one by one, as far as that is within. */
    Ledger<Window> after(Ledger<Window> ledger, Occurrence it) {
        return switch (it.development()) {
            case InvestmentMade made -> calledOff(entered(ledger, made.amount().map(Sum::of), it), it);
            case StakeAcquired acquired ->
                calledOff(entered(ledger, acquired.price().map(Sum::of), it), it);
            case InvestmentCancelled cancelled ->
                isOverBy(it) ? ledger.cancelled(cancelled.amount().map(Sum::of), it) : ledger.noted(it);
            default -> calledOff(ledger.noted(it), it);
        };
    }

    private Ledger<Window> calledOff(Ledger<Window> ledger, Occurrence it) {
        return isOverBy(it) ? ledger.calledOff(it) : ledger;
    }

    /** The same of what is certainly within alone, and of what may be and takes back anything. */
    Ledger<Window> certainlyAfter(Ledger<Window> ledger, Occurrence it) {
        boolean adds = Payment.amount(it).map(Sum::of).flatMap(Sum::least).exists(least -> least.signum() >= 0);
        return adds && !holds(it) ? calledOff(ledger.noted(it), it) : after(ledger, it);
    }

    private Ledger<Window> entered(Ledger<Window> ledger, Option<Sum> sum, Occurrence it) {
        if (!mayHold(it)) {
            return ledger.noted(it);
        }
        return ledger.entered(this, holds(it) ? sum : sum.map(Sum::anyPart), it);
    }

    /** Whether something certainly happened within. */
    boolean holds(Occurrence it) {
        return isOverBy(it) && from.forAll(first -> it.earliest().exists(day -> !day.isBefore(first)));
    }

    /** Whether something may have happened within. */
    boolean mayHold(Occurrence it) {
        return !endsBefore(it) && from.forAll(first -> it.latest().forAll(day -> !day.isBefore(first)));
    }

    /** Whether something certainly happened later. */
    boolean endsBefore(Occurrence it) {
        return to.exists(last -> it.earliest().exists(last::isBefore));
    }

    private boolean isOverBy(Occurrence it) {
        return to.forAll(last -> it.latest().exists(day -> !day.isAfter(last)));
    }
}
