package io.entente.axon.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Moments as a database keeps them: ISO 8601 in UTC with nine decimals, so that texts sort as moments do. */
final class Moments {

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 9, 9, true)
            .appendLiteral('Z')
            .toFormatter(java.util.Locale.ROOT);

    private Moments() {}

    /** @throws IllegalArgumentException if the year has not four digits */
    static String written(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            throw new IllegalArgumentException("the moment of an event lies in the years 0 to 9999, not " + moment);
        }
        return WRITTEN.format(utc);
    }

    static Instant read(String written) {
        return LocalDateTime.parse(written, WRITTEN).toInstant(ZoneOffset.UTC);
    }
}
