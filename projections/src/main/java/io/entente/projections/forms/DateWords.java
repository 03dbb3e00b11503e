package io.entente.projections.forms;

import io.entente.time.EventDate;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Dates as a sentence has them: {@code in June 2016}, {@code by April 2022}, {@code from 2010 to 2015}. */
public final class DateWords {

    /** How a day is told, one of the era before ours with that. */
    private enum Exactness {
        DAY("d MMMM y"),
        MONTH("MMMM y"),
        YEAR("y");

        private final DateTimeFormatter ours;
        private final DateTimeFormatter before;

        Exactness(String pattern) {
            this.ours = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            this.before = DateTimeFormatter.ofPattern(pattern + " G", Locale.ENGLISH);
        }

        String format(LocalDate day) {
            return (day.getYear() > 0 ? ours : before).format(day);
        }
    }

    private DateWords() {}

    /** {@code 2016}, {@code 45 BC}. */
    static String year(int year) {
        return Exactness.YEAR.format(LocalDate.of(year, 1, 1));
    }

    /** When, before what happened then, as exactly as it is told; empty where it is not told. */
    public static String when(EventDate date) {
        Option<LocalDate> first = date.earliest();
        Option<LocalDate> last = date.latest();
        if (first.isEmpty() && last.isEmpty()) {
            return "";
        }
        String when = date.isSpan() ? span(date, first, last) : isSeveral(date) ? several(date) : moment(first, last);
        return (date.uncertain() ? "perhaps " : "") + (date.approximate() ? "about " + bare(when) : when);
    }

    /** The same within a sentence, after {@code until}, say: {@code 26 April 1959}, {@code 2010 to 2015}. */
    static String named(EventDate date) {
        String when = when(date);
        return when.isEmpty()
                ? "a day not told"
                : when.replaceFirst("^(perhaps )?(?:in|on|from) ", "$1")
                        .replaceFirst("^since (.*)$", "the time since $1")
                        .replaceFirst("^until ", "the time until ")
                        .replaceFirst("^by (.*)$", "$1 at the latest");
    }

    /** Whether it is a list of dates, all of them or one of them, which no first and last day can tell. */
    private static boolean isSeveral(EventDate date) {
        return date.toString().contains(",");
    }

    private static String several(EventDate date) {
        return Vector.of(date.toString().replaceAll("[\\[\\]{}?~%]", "").split(","))
                .map(member -> when(EventDate.parse(member.contains("..") ? "[" + member + "]" : member)))
                .mkString(date.isList() ? " and " : " or ");
    }

    private static String span(EventDate date, Option<LocalDate> first, Option<LocalDate> last) {
        if (first.isEmpty()) {
            return "until " + named(date.earliestEnd().getOrElse(last.get()), last.get());
        }
        String from = named(first.get(), date.latestStart().getOrElse(first.get()));
        return last.isEmpty()
                ? "since " + from
                : "from %s to %s".formatted(from, named(date.earliestEnd().getOrElse(last.get()), last.get()));
    }

    private static String moment(Option<LocalDate> first, Option<LocalDate> last) {
        if (first.isEmpty()) {
            return "by " + ending(last.get());
        }
        if (last.isEmpty()) {
            return beginning(first.get()) + " or later";
        }
        if (first.equals(last)) {
            return "on " + Exactness.DAY.format(first.get());
        }
        return isWhole(first.get(), last.get())
                ? "in " + named(first.get(), last.get())
                : between(first.get(), last.get());
    }

    private static String bare(String when) {
        return when.replaceFirst("^(in|on) ", "");
    }

    private static boolean isWhole(LocalDate first, LocalDate last) {
        return isMonth(first, last) || isYear(first, last);
    }

    private static boolean isMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static boolean isYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()));
    }

    /** The year, the month or the day that goes from the one day to the other; or both days. */
    private static String named(LocalDate first, LocalDate last) {
        if (isYear(first, last)) {
            return Exactness.YEAR.format(first);
        }
        if (isMonth(first, last)) {
            return Exactness.MONTH.format(first);
        }
        return first.equals(last) ? Exactness.DAY.format(first) : between(first, last);
    }

    /** From when to when, by years where both ends are those of years, by months where they are of months, else by days. */
    private static String between(LocalDate first, LocalDate last) {
        Exactness exact = first.getDayOfYear() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfYear()))
                ? Exactness.YEAR
                : first.getDayOfMonth() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfMonth()))
                        ? Exactness.MONTH
                        : Exactness.DAY;
        return "between %s and %s".formatted(exact.format(first), exact.format(last));
    }

    /** The day, or the end of the year or month that ends that day. */
    private static String ending(LocalDate day) {
        if (day.equals(day.with(TemporalAdjusters.lastDayOfYear()))) {
            return "the end of " + Exactness.YEAR.format(day);
        }
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()))
                ? "the end of " + Exactness.MONTH.format(day)
                : Exactness.DAY.format(day);
    }

    /** In the year or month that begins that day, or on the day. */
    private static String beginning(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return "in " + Exactness.YEAR.format(day);
        }
        return day.getDayOfMonth() == 1 ? "in " + Exactness.MONTH.format(day) : "on " + Exactness.DAY.format(day);
    }
}
