package io.entente.state;

import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;

/** When something was last so, as {@link Onset} says since when it is. */
public final class Latest {

    private static final Comparator<EventDate> ORDER = Comparator.comparing((EventDate it) -> !it.isUndated())
            .thenComparing(it -> it.latest().getOrElse(LocalDate.MAX))
            .thenComparing(it -> it.earliest().getOrElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(EventDate::toString);

    private Latest() {}

    /**
     * The last of several dates, no more precisely than they are told: the one whose latest possible day is last, where that
     * is the same, the one told least precisely. An undated one says nothing of when, and counts only where none is dated.
     *
     * @param dates at least one, in any order
     */
    public static EventDate of(Seq<EventDate> dates) {
        return dates.maxBy(ORDER).get();
    }
}
