package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What is known of one development: the report preferred, and what stands beside it.
 *
 * @param id the development; where several ids are one, the smallest
 * @param ids all ids by which it goes
 * @param report the report that the resolution prefers
 * @param corroboration the others that nowhere contradict it, in the journal's order
 * @param rivals the others that contradict it in a field, in modality or in date, in the journal's order
 * @param earliest the first day on which it may have happened (is planned, is denied), inclusive; none if unbounded
 * @param latest the day by whose end it has certainly happened (is planned, is denied), inclusive. Of what has happened
 *     but bears no latest day, it is the last day of {@code known} of that source's first word of it: what is told has
 *     happened. None only of what is planned or denied without a day
 */
public record Account(
        DevelopmentId id,
        SortedSet<DevelopmentId> ids,
        Report report,
        Seq<Report> corroboration,
        Seq<Report> rivals,
        Option<LocalDate> earliest,
        Option<LocalDate> latest) {

    /** Where a development stands on a day. */
    public enum Status {
        /** It has happened: its latest day is past or today. */
        CERTAIN("certain"),
        /** It may have happened: its earliest day is past or today, its latest is not. */
        POSSIBLE("possible"),
        /** It was planned for a day that is past or today, and no word says that it occurred. */
        DUE("due"),
        /** It is said not to have happened. */
        DENIED("denied"),
        /** It lies ahead. */
        AHEAD("ahead");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code certain}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Where it stands at the end of {@code day}. */
    public Status on(LocalDate day) {
        boolean past = latest.exists(last -> !last.isAfter(day));
        return switch (report.modality()) {
            case DENIED -> Status.DENIED;
            case PLANNED -> past ? Status.DUE : Status.AHEAD;
            case OCCURRED -> past ? Status.CERTAIN : begun(day) ? Status.POSSIBLE : Status.AHEAD;
        };
    }

    private boolean begun(LocalDate day) {
        return earliest.forAll(first -> !first.isAfter(day));
    }

    /** Whether it has begun and not ended by the end of {@code day}: only a span, open or not, is ever going on. */
    public boolean isOngoing(LocalDate day) {
        EventDate date = report.occurred();
        return isOccurred() && date.isSpan() && begun(day) && date.latest().forAll(last -> last.isAfter(day));
    }

    /** Whether any standing report contradicts the preferred one. */
    public boolean contested() {
        return !rivals.isEmpty();
    }

    /** Whether the preferred report says that it occurred. */
    public boolean isOccurred() {
        return report.modality() == Modality.OCCURRED;
    }
}
