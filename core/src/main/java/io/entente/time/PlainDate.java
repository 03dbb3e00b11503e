package io.entente.time;

import io.vavr.control.Option;
import java.time.YearMonth;

/** The short way for what nearly every source writes: {@code 2016}, {@code 2016-04} and {@code 2016-04-18}. */
final class PlainDate {

    private PlainDate() {}

    /** The days of a plain date; none for every other text, right or wrong: the grammar must then tell. */
    static Option<Bounds> boundsOf(String text) {
        return switch (text.length()) {
            case 4 -> year(number(text, 0, 4));
            case 7 -> month(number(text, 0, 4), part(text, 4));
            case 10 -> day(number(text, 0, 4), part(text, 4), part(text, 7));
            default -> Option.none();
        };
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

    private static Option<Bounds> day(int year, int month, int day) {
        return Option.when(
                year >= 0 && isMonth(month) && YearMonth.of(year, month).isValidDay(day),
                () -> Bounds.of(
                        YearMonth.of(year, month).atDay(day),
                        YearMonth.of(year, month).atDay(day)));
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
