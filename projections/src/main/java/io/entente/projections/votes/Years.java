package io.entente.projections.votes;

import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;

/**
 * One year, or several one after the other.
 *
 * @param first the first of them
 * @param last the last of them; the first if they are one
 */
public record Years(Year first, Year last) implements Comparable<Years> {

    private static final Comparator<Years> ORDER =
            Comparator.comparing(Years::first).thenComparing(Years::last);

    static Years of(Year year) {
        return new Years(year, year);
    }

    /** Those over which dates are spread that lie in more than one by every reading; none if they may lie in one. */
    static Option<Years> over(Seq<EventDate> dates) {
        Option<Year> first = dates.flatMap(EventDate::latest).min().map(Years::year);
        Option<Year> last = dates.flatMap(EventDate::earliest).max().map(Years::year);
        return first.flatMap(from -> last.filter(to -> to.isAfter(from)).map(to -> new Years(from, to)));
    }

    private static Year year(LocalDate day) {
        return Year.of(day.getYear());
    }

    boolean areOne() {
        return first.equals(last);
    }

    /** As a date: {@code 1990}, {@code 1990/1991}. */
    public EventDate date() {
        EventDate one = EventDate.of(first);
        return areOne() ? one : EventDate.parse(one + "/" + EventDate.of(last));
    }

    @Override
    public int compareTo(Years other) {
        return ORDER.compare(this, other);
    }
}
