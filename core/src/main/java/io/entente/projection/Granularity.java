package io.entente.projection;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Into which periods of the calendar (ISO 8601) a time is cut. */
public enum Granularity {
    /** Days. */
    DAY("day"),
    /** Months. */
    MONTH("month"),
    /** Quarters of a year: the first is January to March. */
    QUARTER("quarter"),
    /** Years. */
    YEAR("year");

    private final String text;

    Granularity(String text) {
        this.text = text;
    }

    /** The first day of the period that {@code day} is in. */
    public LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    /** The last day of the period that {@code day} is in. */
    public LocalDate lastDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER -> {
                int left = 3 * day.get(IsoFields.QUARTER_OF_YEAR) - day.getMonthValue();
                yield day.with(TemporalAdjusters.firstDayOfMonth())
                        .plusMonths(left)
                        .with(TemporalAdjusters.lastDayOfMonth());
            }
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** In a word: {@code quarter}. */
    @Override
    public String toString() {
        return text;
    }
}
