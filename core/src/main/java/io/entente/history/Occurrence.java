package io.entente.history;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A development that has happened, as a projection is handed it.
 *
 * @param account all that is known of it
 */
public record Occurrence(Account account) {

    /** The development's id: evidence for whatever rests on it. */
    public DevelopmentId id() {
        return account.id();
    }

    /** What happened. */
    public Development development() {
        return account.report().development();
    }

    /** What happened in the words of the reports that corroborate it; they may tell what the preferred one leaves open. */
    public Seq<Development> corroborating() {
        return account.corroboration().map(Report::development);
    }

    /** When, in the source's words. */
    public EventDate date() {
        return account.report().occurred();
    }

    /** The first day on which it may have happened, inclusive; none if unbounded. */
    public Option<LocalDate> earliest() {
        return account.earliest();
    }

    /** The day by whose end it has certainly happened. */
    public LocalDate latest() {
        return account.latest().get();
    }

    /** The preferred report. */
    public Report report() {
        return account.report();
    }

    /** On whose word. */
    public SourceId source() {
        return account.report().source();
    }

    /** Whether it happened after {@code other} by every reading of their dates. */
    public boolean certainlyAfter(Occurrence other) {
        return earliest().exists(first -> first.isAfter(other.latest()));
    }
}
