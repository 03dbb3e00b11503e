package io.entente.projections.answers;

import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;

/**
 * Something that an answer tells, with how sure it is and on whose word it rests.
 *
 * @param told what it tells: an item, an anomaly, or a development itself
 * @param certain whether it is told just so whether or not what is only possible counts
 * @param dates the date since when it is so; where it has none, the dates of the developments it rests on
 * @param evidence the developments that it rests on
 * @param assessments what is known of these, as far as anything is
 */
public record Answered<T>(
        T told, boolean certain, Seq<EventDate> dates, SortedSet<DevelopmentId> evidence, Seq<Assessment> assessments) {

    /** The developments that it is said to rest on and of which nothing is known. */
    public SortedSet<DevelopmentId> evidenceUnknown() {
        return evidence.filter(id -> !assessments.exists(it -> it.ids().contains(id)));
    }

    /** Whether a date of it is approximate ({@code ~}). */
    public boolean approximate() {
        return dates.exists(EventDate::approximate);
    }

    /** Whether a date of it is uncertain ({@code ?}). */
    public boolean uncertain() {
        return dates.exists(EventDate::uncertain);
    }

    /** Whether a source contradicts anything that it rests on. */
    public boolean contested() {
        return assessments.exists(Assessment::contested);
    }
}
