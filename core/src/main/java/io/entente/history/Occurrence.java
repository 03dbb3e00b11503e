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
 * @param assessment all that is known of it
 */
public record Occurrence(Assessment assessment) {

    /** The development's id: evidence for whatever rests on it. */
    public DevelopmentId id() {
        return assessment.id();
    }

    /** What happened, put together from all sources that agree. */
    public Development development() {
        return assessment.development();
    }

    /** When, as precisely as any source that agrees tells it. */
    public EventDate date() {
        return assessment.date();
    }

    /** The first day on which it may have happened, inclusive; none if unbounded. */
    public Option<LocalDate> earliest() {
        return assessment.earliest();
    }

    /** The day by whose end it has certainly happened, inclusive; none of what is disputed. */
    public Option<LocalDate> latest() {
        return assessment.latest();
    }

    /** The report that goes first. */
    public Report report() {
        return assessment.report();
    }

    /** On whose word, who goes first first. */
    public Seq<SourceId> sources() {
        return assessment.sources();
    }

    /**
     * Whose word a field is; none where no source tells it.
     *
     * @param field a field of the kind, such as {@code amount}, or {@code occurred}
     * @throws IllegalArgumentException if there is no such field
     */
    public Option<SourceId> sourceOf(String field) {
        return assessment.sourceOf(field);
    }

    /** Whether it happened after {@code other} by every reading of their dates. */
    public boolean certainlyAfter(Occurrence other) {
        return earliest().exists(first -> other.latest().exists(first::isAfter));
    }
}
