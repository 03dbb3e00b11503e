package io.entente.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which days of the calendar a year, a month and a day with digits untold may be. */
record CalendarDays(Digits year, Digits month, Digits day) {

    private static final Digits ANY = Digits.of("XX");

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
        Stream<LocalDate> days = order.numbers(year, -9999, 9999)
                .boxed()
                .flatMap(y -> order.numbers(month, 1, 12).mapToObj(m -> YearMonth.of(y, m)))
                .flatMap(m -> order.numbers(day, 1, m.lengthOfMonth()).mapToObj(m::atDay));
        return Option.ofOptional(days.findFirst());
    }

    private interface Order {
        IntStream numbers(Digits digits, int least, int most);
    }
}
