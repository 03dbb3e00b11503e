package io.entente.history;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.journal.Report;
import io.entente.time.EventDate;

/**
 * A development that was planned, with no word that it occurred: due, as its day has passed, or called off; never fact.
 *
 * @param assessment all that is known of it
 */
public record Planned(Assessment assessment) {

    /** The development's id: evidence for whatever rests on it. */
    public DevelopmentId id() {
        return assessment.id();
    }

    /** What was planned, put together from all sources that agree. */
    public Development development() {
        return assessment.development();
    }

    /** For when, as precisely as any source that agrees tells it. */
    public EventDate date() {
        return assessment.date();
    }

    /** The report that goes first. */
    public Report report() {
        return assessment.report();
    }
}
