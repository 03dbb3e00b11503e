package io.entente.state;

import io.entente.history.Occurrence;
import io.entente.time.EventDate;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Since when something is so that several developments may have begun, no more precisely than the sources allow. Of those
 * that may be the first, it is the date of the one whose earliest possible day is first, where that is the same, of the one
 * told least precisely: of a first use told as {@code 1975} and another as {@code 1975-06}, since is {@code 1975}, for it
 * may have been January.
 *
 * <p>An undated development may have been at any time, and so says nothing of when: it counts only where nothing dated is
 * told, or where it was told before any of that can have happened. Equal to another of the same date.
 */
public final class Onset {

    private static final Comparator<Occurrence> DATED = Comparator.comparing(
                    (Occurrence it) -> it.earliest().getOrElse(LocalDate.MIN))
            .thenComparing(it -> it.date().latest().getOrElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(it -> it.date().toString(), Comparator.reverseOrder()); // 2016~ before 2016

    private static final Comparator<Occurrence> UNDATED =
            Comparator.comparing(it -> it.latest().getOrElse(LocalDate.MAX));

    private final Occurrence first;

    private Onset(Occurrence first) {
        this.first = first;
    }

    /** Since when something is so that only this has begun. */
    public static Onset of(Occurrence occurrence) {
        return new Onset(occurrence);
    }

    /** The same, where {@code other} may have begun it, too. The order in which they are told makes no difference. */
    public Onset or(Occurrence other) {
        return isBefore(other, first) ? new Onset(other) : this;
    }

    /** The date, in the words of the development that may be the first. */
    public EventDate date() {
        return first.date();
    }

    /** The development whose date it is. */
    public Occurrence first() {
        return first;
    }

    private static boolean isBefore(Occurrence one, Occurrence other) {
        if (one.date().isUndated() != other.date().isUndated()) {
            return one.date().isUndated() ? other.certainlyAfter(one) : !one.certainlyAfter(other);
        }
        Comparator<Occurrence> order = one.date().isUndated() ? UNDATED : DATED;
        return order.compare(one, other) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Onset that && date().equals(that.date());
    }

    @Override
    public int hashCode() {
        return date().hashCode();
    }

    @Override
    public String toString() {
        return date().toString();
    }
}
