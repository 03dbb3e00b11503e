package io.entente.time;

import io.entente.time.Expression.Precision;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Reads the time of day after a date and its {@code T} (ISO 8601-1, 5.3 and 5.4), and writes moments canonically. */
final class TimeGrammar {

    private static final DateTimeFormatter CANONICAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
            .toFormatter();
    private static final int LAST_YEAR = 9999; // of four digits; longer ones have no time of day in EDTF
    private static final int FURTHEST_EAST = 14 * 60;
    private static final int FURTHEST_WEST = 12 * 60;

    private final Cursor cursor;

    TimeGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    static Expression.Date moment(Instant moment) {
        return canonical(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), "Z");
    }

    /** A time of day without a shift is read as UTC, as a day is. */
    Expression.Date timeOn(LocalDate day) {
        LocalDateTime local = localTimeOn(day);
        Option<Integer> shift = shift();
        int start = cursor.position();
        cursor.skipQualifier();
        String suffix = (shift.isDefined() ? "Z" : "") + cursor.since(start);
        return canonical(local.minusMinutes(shift.getOrElse(0)), suffix);
    }

    private LocalDateTime localTimeOn(LocalDate day) {
        int start = cursor.position();
        int hour = cursor.number(2, "an hour");
        cursor.require(':', "between hour and minute");
        int minute = cursor.number(2, "a minute");
        int second = cursor.take(':') ? cursor.number(2, "a second") : 0;
        int nano = cursor.take('.') ? fraction() : 0;
        if (second == 60) {
            throw cursor.refusal("a leap second cannot be held; the second before it is 59", start);
        }
        if (hour == 24 && minute == 0 && second == 0 && nano == 0) {
            return day.plusDays(1).atStartOfDay(); // ISO 8601-1, Amendment 1: the end of the day
        }
        if (hour > 23 || minute > 59 || second > 59) {
            throw cursor.refusal("a time of day is 00:00:00 to 23:59:59, or 24:00:00", start);
        }
        return day.atTime(LocalTime.of(hour, minute, second, nano));
    }

    private int fraction() {
        int start = cursor.position();
        String digits = cursor.takeDigits();
        if (digits.isEmpty() || digits.length() > 9) {
            throw cursor.refusal("a fraction of a second has 1 to 9 digits", start);
        }
        return Integer.parseInt(digits + "0".repeat(9 - digits.length()));
    }

    /** The minutes by which the time is ahead of UTC; none of a local time. */
    private Option<Integer> shift() {
        int start = cursor.position();
        if (cursor.take('Z')) {
            return Option.some(0);
        }
        if (cursor.take('+')) {
            return Option.some(minutes(0, FURTHEST_EAST, start));
        }
        if (cursor.takeMinus()) {
            return Option.some(-minutes(1, FURTHEST_WEST, start)); // ISO 8601-1, 4.3.13: no shift has no minus
        }
        return Option.none();
    }

    private int minutes(int least, int most, int start) {
        int hours = cursor.number(2, "the hours of a shift");
        int minutes = cursor.take(':') ? cursor.number(2, "the minutes of a shift") : 0;
        int shift = hours * 60 + minutes;
        if (minutes > 59 || shift < least || shift > most) {
            throw cursor.refusal("a shift from UTC is Z, or -12:00 to +14:00 and never -00:00", start);
        }
        return shift;
    }

    private static Expression.Date canonical(LocalDateTime utc, String suffix) {
        if (Math.abs(utc.getYear()) > LAST_YEAR) {
            throw new EdtfRefusal("EDTF has a time of day in the years -9999 to 9999 only, and this is in "
                    + utc.getYear() + " (UTC)");
        }
        LocalDate day = utc.toLocalDate();
        return new Expression.Date(
                CANONICAL.format(utc) + suffix,
                Bounds.of(day, day),
                Precision.MOMENT,
                Option.some(utc.toInstant(ZoneOffset.UTC)));
    }
}
