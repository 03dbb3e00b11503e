package io.entente.time;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The oracle for the relations: a date with every way to read it, counted day by day without looking at how dates are read.
 *
 * @param stretches from its first to its last day, by each reading
 * @param days every day that some reading has
 */
record Readings(String text, Set<Stretch> stretches, Set<LocalDate> days) {

    record Stretch(LocalDate first, LocalDate last) {}

    private static final Seq<LocalDate> CALENDAR = Vector.ofAll(
            LocalDate.of(2010, 1, 1).datesUntil(LocalDate.of(2020, 1, 1)).toList());

    static Arbitrary<Readings> ofSummer2016() {
        Arbitrary<Readings> one = ones();
        return Arbitraries.oneOf(one, sets(), lists(), spans());
    }

    boolean allBefore(Readings other) {
        return last().isBefore(other.first());
    }

    boolean anyBefore(Readings other) {
        LocalDate soonestOver = stretches.map(Stretch::last).min().get();
        return soonestOver.isBefore(other.stretches.map(Stretch::first).max().get());
    }

    boolean sharesADay(Readings other) {
        return !days.intersect(other.days).isEmpty();
    }

    DayRange daysTo(Readings other) {
        return new DayRange(
                Option.of(ChronoUnit.DAYS.between(last(), other.first())),
                Option.of(ChronoUnit.DAYS.between(first(), other.last())));
    }

    boolean allOverBy(LocalDate day) {
        return stretches.forAll(it -> !it.last.isAfter(day));
    }

    boolean anyBegunBy(LocalDate day) {
        return stretches.exists(it -> !it.first.isAfter(day));
    }

    Option<Year> onlyYear() {
        Set<Year> years = days.map(Year::from);
        return Option.when(years.size() == 1, years::head);
    }

    private LocalDate first() {
        return days.min().get();
    }

    private LocalDate last() {
        return days.max().get();
    }

    private static Readings anyOf(String text, Seq<LocalDate> days) {
        return new Readings(text, days.map(day -> new Stretch(day, day)).toSet(), days.toSet());
    }

    private static Readings fitting(String text, Predicate<LocalDate> fits) {
        return anyOf(text, CALENDAR.filter(fits));
    }

    /** A day, of which any digit may be untold. */
    private static Arbitrary<Readings> untold() {
        Arbitrary<String> year = Arbitraries.of("2016", "2016", "201X");
        Arbitrary<String> month = Arbitraries.of("06", "06", "07", "0X", "XX");
        Arbitrary<String> day = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map("%02d"::formatted), Arbitraries.of("1X", "X5", "XX", "3X"));
        return Combinators.combine(year, month, day)
                .as((y, m, d) -> y + "-" + m + "-" + d)
                .map(Readings::pattern);
    }

    private static Readings pattern(String text) {
        Predicate<String> fits = Pattern.compile(text.replace('X', '.')).asMatchPredicate();
        return fitting(text, day -> fits.test(day.toString()));
    }

    private static Readings beginning(String text) {
        return fitting(text, day -> day.toString().startsWith(text.replace("X", "")));
    }

    private static Arbitrary<Readings> known() {
        return Arbitraries.integers()
                .between(0, 50)
                .map(days -> LocalDate.of(2016, 6, 1).plusDays(days))
                .map(day -> anyOf(day.toString(), Vector.of(day)));
    }

    private static Arbitrary<Readings> ones() {
        Readings quarter = fitting("2016-22", day -> day.getYear() == 2016 && (day.getMonthValue() - 1) / 3 == 1);
        Readings summers = fitting("201X-22", day -> (day.getMonthValue() - 1) / 3 == 1);
        return Arbitraries.oneOf(
                known(),
                untold(),
                Arbitraries.of("2016-06", "2016-07", "2016", "2015", "201").map(Readings::beginning),
                Arbitraries.of(quarter, summers));
    }

    /** One of several. */
    private static Arbitrary<Readings> sets() {
        return members()
                .map(members -> new Readings(
                        members.map(Readings::text).mkString("[", ",", "]"),
                        members.flatMap(Readings::stretches).toSet(),
                        members.flatMap(Readings::days).toSet()));
    }

    private static Arbitrary<Seq<Readings>> members() {
        Arbitrary<Readings> member = Arbitraries.oneOf(
                known(),
                Arbitraries.of("2016-06-1X", "2016-0X-05").map(Readings::pattern),
                Combinators.combine(known(), known()).as(Readings::range));
        return member.list().ofMinSize(1).ofMaxSize(3).map(Vector::ofAll);
    }

    private static Readings range(Readings one, Readings other) {
        if (one.first().isAfter(other.first())) {
            return range(other, one);
        }
        return fitting(one.text + ".." + other.text, day -> !day.isBefore(one.first()) && !day.isAfter(other.first()));
    }

    /** All of several, each on one of its days. */
    private static Arbitrary<Readings> lists() {
        Arbitrary<Readings> member = Arbitraries.oneOf(
                known(),
                Arbitraries.of("2016-06-1X", "2016-0X-05", "2016-06-X5").map(Readings::pattern));
        return member.list().ofMinSize(1).ofMaxSize(3).map(Vector::ofAll).map(members -> {
            Set<Stretch> together = members.map(Readings::stretches)
                    .reduce((some, others) -> some.flatMap(it -> others.map(another -> both(it, another))));
            return new Readings(
                    members.map(Readings::text).mkString("{", ",", "}"),
                    together,
                    members.flatMap(Readings::days).toSet());
        });
    }

    private static Stretch both(Stretch one, Stretch other) {
        return new Stretch(
                one.first.isBefore(other.first) ? one.first : other.first,
                one.last.isAfter(other.last) ? one.last : other.last);
    }

    /** From some day of its start to some day of its end, which is not before it; neither has gaps. */
    private static Arbitrary<Readings> spans() {
        Arbitrary<Readings> limit = Arbitraries.oneOf(
                known(),
                Arbitraries.of("2016-06-1X", "2016-07-0X").map(Readings::pattern),
                Arbitraries.of("2016-06", "2016-07").map(Readings::beginning));
        return Combinators.combine(limit, limit)
                .filter((start, end) -> !start.first().isAfter(end.last()))
                .as((start, end) -> {
                    Set<Stretch> readings = start.days.flatMap(first ->
                            end.days.reject(last -> last.isBefore(first)).map(last -> new Stretch(first, last)));
                    Set<LocalDate> days = HashSet.ofAll(start.first()
                                    .datesUntil(end.last().plusDays(1))
                                    .toList())
                            .filter(day -> readings.exists(it -> !day.isBefore(it.first) && !day.isAfter(it.last)));
                    return new Readings(start.text + "/" + end.text, readings, days);
                });
    }
}
