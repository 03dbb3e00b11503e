package io.entente.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Reads the time of day after a date and its {@code T} (ISO 8601-1, 5.3 and 5.4). */
final class TimeGrammar {

    private static final int FURTHEST_EAST = 14 * 60;
    private static final int FURTHEST_WEST = 12 * 60;

    private final Cursor cursor;

    TimeGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The moment on that day, by the calendar of the place; a time of day without a shift is read as UTC. */
    Instant momentOn(LocalDate day) {
        LocalDateTime local = localTimeOn(day);
        Instant moment = local.minusMinutes(shift()).toInstant(ZoneOffset.UTC);
        cursor.skipQualifier();
        return moment;
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

    /** The minutes by which the time is ahead of UTC. */
    private int shift() {
        int start = cursor.position();
        if (cursor.take('Z')) {
            return 0;
        }
        if (cursor.take('+')) {
            return minutes(0, FURTHEST_EAST, start);
        }
        if (cursor.takeMinus()) {
            return -minutes(1, FURTHEST_WEST, start); // ISO 8601-1, 4.3.13: no shift has no minus
        }
        return 0;
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
}
