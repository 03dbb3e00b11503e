package io.entente.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which days of the calendar a year, a month and a day with digits untold may be. */
record CalendarDays(Digits year, Digits month, Digits day) {

    private static final int FIRST_YEAR = -9999;
    private static final int LAST_YEAR = 9999;
    private static final Digits ANY = Digits.of("XX");
    private static final Digits LEAP_YEAR = Digits.of("2000");

    static CalendarDays in(Digits year) {
        return new CalendarDays(year, ANY, ANY);
    }

    static CalendarDays in(Digits year, Digits month) {
        return new CalendarDays(year, month, ANY);
    }

    /** The first and the last such day; none if the calendar has no such day. */
    Option<Bounds> bounds() {
        return first(Digits::ascending)
                .flatMap(first -> first(Digits::descending).map(last -> Bounds.of(first, last)));
    }

    private Option<LocalDate> first(Order order) {
        return Option.ofOptional(days(order, FIRST_YEAR, LAST_YEAR).findFirst());
    }

    /** Whether one of them lies within the bounds, which have both sides. */
    boolean anyWithin(Bounds bounds) {
        int first = LocalDate.ofEpochDay(bounds.first()).getYear();
        int last = LocalDate.ofEpochDay(bounds.last()).getYear();
        return isInLeapYear() && days(Digits::ascending, first, last).anyMatch(bounds::contains);
    }

    // without it, years would be searched in vain for a 30 February
    private boolean isInLeapYear() {
        return new CalendarDays(LEAP_YEAR, month, day).first(Digits::ascending).isDefined();
    }

    /** The days that are such days and those of the other as well; none if their digits differ. */
    Option<CalendarDays> and(CalendarDays other) {
        return year.and(other.year).flatMap(bothYears -> month.and(other.month).flatMap(bothMonths -> day.and(other.day)
                .map(bothDays -> new CalendarDays(bothYears, bothMonths, bothDays))));
    }

    private Stream<LocalDate> days(Order order, int firstYear, int lastYear) {
        return order.numbers(year, firstYear, lastYear)
                .boxed()
                .flatMap(y -> order.numbers(month, 1, 12).mapToObj(m -> YearMonth.of(y, m)))
                .flatMap(m -> order.numbers(day, 1, m.lengthOfMonth()).mapToObj(m::atDay));
    }

    private interface Order {
        IntStream numbers(Digits digits, int least, int most);
    }
}
