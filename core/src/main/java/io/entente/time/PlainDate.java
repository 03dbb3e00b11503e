package io.entente.time;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The short way for what nearly every source writes, {@code 2016}, {@code 2016-04} and {@code 2016-04-18}, and for moments
 * as programs write them, {@code 2016-04-18T09:30:00Z} and {@code 2016-04-18T09:30:00.000Z}.
 */
final class PlainDate {

    private static final String SECOND = "2016-04-18T09:30:00Z";
    private static final String MILLISECOND = "2016-04-18T09:30:00.000Z";

    private static final long NO_DAY = Long.MIN_VALUE;

    private PlainDate() {}

    /** The days of a plain date; none for every other text, right or wrong: the grammar must then tell. */
    static Option<Bounds> boundsOf(String text) {
        return switch (text.length()) {
            case 4 -> year(number(text, 0, 4));
            case 7 -> month(number(text, 0, 4), part(text, 4));
            case 10 -> day(dayOf(text));
            default -> Option.none();
        };
    }

    /** The moment of a plain date-time in UTC, to the second or millisecond; none for every other text, right or wrong. */
    static Option<Instant> momentOf(String text) {
        boolean toTheSecond = text.length() == SECOND.length();
        if (!(toTheSecond || text.length() == MILLISECOND.length()) || !hasMarksOfMoment(text)) {
            return Option.none();
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int millis = toTheSecond ? 0 : number(text, 20, 23);
        long day = dayOf(text);
        boolean isTime = isWithin(hour, 23) && isWithin(minute, 59) && isWithin(second, 59) && millis >= 0;
        return day == NO_DAY || !isTime
                ? Option.none()
                : Option.some(
                        Instant.ofEpochSecond(day * 86_400 + (hour * 60L + minute) * 60 + second, millis * 1_000_000L));
    }

    private static boolean hasMarksOfMoment(String text) {
        return text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.length() == SECOND.length() || text.charAt(19) == '.')
                && text.endsWith("Z");
    }

    private static boolean isWithin(int number, int most) {
        return number >= 0 && number <= most;
    }

    private static Option<Bounds> year(int year) {
        return Option.when(year >= 0, () -> Bounds.ofYears(year, year));
    }

    private static Option<Bounds> month(int year, int month) {
        return Option.when(
                year >= 0 && isMonth(month),
                () -> Bounds.of(
                        YearMonth.of(year, month).atDay(1),
                        YearMonth.of(year, month).atEndOfMonth()));
    }

    private static Option<Bounds> day(long day) {
        return day == NO_DAY ? Option.none() : Option.some(new Bounds(day, day));
    }

    /** The day of the epoch that the first ten characters tell; {@link #NO_DAY} where they tell none. */
    private static long dayOf(String text) {
        int year = number(text, 0, 4);
        int month = part(text, 4);
        int day = part(text, 7);
        return year >= 0 && isMonth(month) && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day).toEpochDay()
                : NO_DAY;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static int part(String text, int hyphen) {
        return text.charAt(hyphen) == '-' ? number(text, hyphen + 1, hyphen + 3) : -1;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
