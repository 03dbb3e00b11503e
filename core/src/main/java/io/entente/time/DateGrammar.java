package io.entente.time;

import io.entente.time.Expression.Precision;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Reads one date, from a century to a moment, and stops at the first character that does not belong to it. */
final class DateGrammar {

    private final Cursor cursor;

    DateGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    Expression.Date date() {
        int start = cursor.position();
        cursor.skipQualifier();
        if (cursor.take('Y')) {
            return wholeYears(start, new YearGrammar(cursor).afterPrefix(), Precision.YEAR);
        }
        Digits year = year();
        return switch (year.pattern().length()) {
            case 2 -> wholeYears(start, run(year, 100), Precision.CENTURY);
            case 3 -> wholeYears(start, run(year, 10), Precision.DECADE);
            default -> cursor.at('S') ? significantDigits(start, year) : calendarDate(start, year);
        };
    }

    private Digits year() {
        int start = cursor.position();
        boolean negative = cursor.takeMinus();
        String pattern = cursor.takePattern();
        if (pattern.isEmpty()) {
            throw cursor.expected("a year");
        }
        if (pattern.length() == 1 || pattern.length() > 4) {
            throw cursor.refusal(
                    "a year has four digits (a decade three, a century two; Y goes before longer ones), not "
                            + pattern.length(),
                    start);
        }
        Digits year = new Digits(pattern, negative);
        if (year.isMinusZero()) {
            throw cursor.refusal("zero has no minus", start);
        }
        return pattern.length() == 4 ? year : exact(year, start);
    }

    private Digits exact(Digits year, int start) {
        if (!year.exact()) {
            throw cursor.refusal("only a year of four digits may have an X among them", start);
        }
        return year;
    }

    /** The century 19 is 1900 to 1999, the decade 199 is 1990 to 1999; -01 is -0100 to -0001. */
    private static Bounds run(Digits prefix, int years) {
        int first = prefix.value() * years;
        return Bounds.ofYears(first, first + years - 1);
    }

    private Expression.Date significantDigits(int start, Digits year) {
        if (!year.exact()) {
            throw cursor.refusal("a year with an X has no significant digits");
        }
        Bounds bounds = new YearGrammar(cursor).maybeSignificant(year.negative(), Math.abs(year.value()));
        return wholeYears(start, bounds, Precision.YEAR);
    }

    private Expression.Date wholeYears(int start, Bounds bounds, Precision precision) {
        cursor.skipQualifier();
        if (cursor.at('-')) {
            throw cursor.refusal("only a year of four digits has months");
        }
        return new Expression.Date(cursor.since(start), bounds, precision, Option.none(), Vector.empty());
    }

    private Expression.Date calendarDate(int start, Digits year) {
        cursor.skipQualifier();
        if (!cursor.take('-')) {
            return dateSince(start, CalendarDays.in(year), Precision.YEAR);
        }
        cursor.skipQualifier();
        int monthStart = cursor.position();
        Digits month = twoDigits("a month");
        if (month.exact() && Season.isCode(month.value())) {
            return season(start, year, new Season(month.value()));
        }
        if (month.ascending(1, 12).findAny().isEmpty()) {
            throw cursor.refusal(month + " is no month (01 to 12) and no season (21 to 41)", monthStart);
        }
        cursor.skipQualifier();
        return cursor.take('-')
                ? day(start, year, month)
                : dateSince(start, CalendarDays.in(year, month), Precision.MONTH);
    }

    private Expression.Date season(int start, Digits year, Season season) {
        cursor.skipQualifier();
        if (cursor.at('-')) {
            throw cursor.refusal("a season has no days");
        }
        Bounds bounds = season.of(CalendarDays.in(year).bounds().get());
        Seq<CalendarDays> months = season.months().map(month -> CalendarDays.in(year, month));
        return new Expression.Date(cursor.since(start), bounds, Precision.SEASON, Option.none(), months);
    }

    private Expression.Date day(int start, Digits year, Digits month) {
        cursor.skipQualifier();
        int dayStart = cursor.position();
        Digits day = twoDigits("a day");
        CalendarDays pattern = new CalendarDays(year, month, day);
        Bounds days = pattern.bounds().getOrElseThrow(() -> cursor.refusal(noSuchDay(year, month, day), dayStart));
        if (cursor.at('T')) {
            return time(start, days);
        }
        cursor.skipQualifier();
        return dateSince(start, days, pattern, Precision.DAY);
    }

    private Expression.Date time(int start, Bounds days) {
        String date = cursor.since(start);
        boolean plain = date.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        if (!plain) {
            throw cursor.refusal("only a day with all its digits and no qualifier has a time");
        }
        cursor.require('T', "before the time");
        Instant moment = new TimeGrammar(cursor).momentOn(LocalDate.ofEpochDay(days.first()));
        return new Expression.Date(cursor.since(start), days, Precision.MOMENT, Option.some(moment), Vector.empty());
    }

    private Digits twoDigits(String what) {
        int start = cursor.position();
        String pattern = cursor.takePattern();
        if (pattern.isEmpty()) {
            throw cursor.expected(what + " of two digits");
        }
        if (pattern.length() != 2) {
            throw cursor.refusal(what + " has two digits, not " + pattern.length(), start);
        }
        return Digits.of(pattern);
    }

    private static String noSuchDay(Digits year, Digits month, Digits day) {
        return month.exact()
                ? year + " has no " + day + " " + Month.of(month.value()).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : year + "-" + month + " has no day " + day;
    }

    private Expression.Date dateSince(int start, CalendarDays pattern, Precision precision) {
        return dateSince(start, pattern.bounds().get(), pattern, precision);
    }

    private Expression.Date dateSince(int start, Bounds bounds, CalendarDays pattern, Precision precision) {
        return new Expression.Date(cursor.since(start), bounds, precision, Option.none(), Vector.of(pattern));
    }
}
