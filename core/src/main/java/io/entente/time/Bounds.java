package io.entente.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;

/**
 * The days within which a date lies, both inclusive, as days of the epoch. A side without a bound holds the extreme
 * {@code long}, so that {@code min} and {@code max} need no special case.
 */
record Bounds(long first, long last) {

    static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

    static Bounds of(LocalDate first, LocalDate last) {
        return new Bounds(first.toEpochDay(), last.toEpochDay());
    }

    static Bounds ofYears(int first, int last) {
        return of(LocalDate.of(first, 1, 1), Year.of(last).atMonth(12).atEndOfMonth());
    }

    /** From where this begins to where {@code end} ends, whatever lies between. */
    Bounds until(Bounds end) {
        return new Bounds(first, end.last);
    }

    /** What of this is left if it is not after {@code end}. */
    Bounds notAfter(Bounds end) {
        return new Bounds(first, Math.min(last, end.last));
    }

    /** What of this is left if it is not before {@code start}. */
    Bounds notBefore(Bounds start) {
        return new Bounds(Math.max(first, start.first), last);
    }

    /** Where the earlier of two lies that lie within this and within the other. */
    Bounds earlier(Bounds other) {
        return new Bounds(Math.min(first, other.first), Math.min(last, other.last));
    }

    /** Where the later of two lies that lie within this and within the other. */
    Bounds later(Bounds other) {
        return new Bounds(Math.max(first, other.first), Math.max(last, other.last));
    }

    Bounds hull(Bounds other) {
        return new Bounds(Math.min(first, other.first), Math.max(last, other.last));
    }

    boolean contains(LocalDate day) {
        return first <= day.toEpochDay() && day.toEpochDay() <= last;
    }

    boolean startsAfter(Bounds end) {
        return first > end.last;
    }

    /** None where this side is without a bound. */
    Option<LocalDate> firstDay() {
        return Option.when(first != Long.MIN_VALUE, () -> LocalDate.ofEpochDay(first));
    }

    /** None where this side is without a bound. */
    Option<LocalDate> lastDay() {
        return Option.when(last != Long.MAX_VALUE, () -> LocalDate.ofEpochDay(last));
    }
}
