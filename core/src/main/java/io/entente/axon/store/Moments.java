package io.entente.axon.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Moments as a database keeps them: ISO 8601 in UTC with nine decimals, so that texts sort as moments do. */
final class Moments {

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 9, 9, true)
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT);

    private static final int LENGTH = "2016-06-18T09:30:00.000000000Z".length();

    private Moments() {}

    /** @throws IllegalArgumentException if the year has not four digits */
    static String written(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            throw new IllegalArgumentException("the moment of an event lies in the years 0 to 9999, not " + moment);
        }
        return WRITTEN.format(utc);
    }

    /** @throws IllegalArgumentException or {@link java.time.DateTimeException} if it is not as {@link #written} */
    static Instant read(String written) {
        if (written.length() != LENGTH) {
            throw new IllegalArgumentException("not a moment as it is stored: " + written);
        }
        long day = LocalDate.of(number(written, 0, 4), number(written, 5, 7), number(written, 8, 10))
                .toEpochDay();
        long second = number(written, 11, 13) * 3600L + number(written, 14, 16) * 60L + number(written, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + second, number(written, 20, 29));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
