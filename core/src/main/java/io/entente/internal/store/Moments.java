package io.entente.internal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as a database keeps them: ISO 8601 in UTC with nine decimals, so that texts sort as moments do. */
final class Moments {

    private static final int LENGTH = "2016-06-18T09:30:00.000000000Z".length();

    private Moments() {}

    /** @throws IllegalArgumentException if the year has not four digits */
    static String written(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            throw new IllegalArgumentException("the moment of an event lies in the years 0 to 9999, not " + moment);
        }
        StringBuilder text = new StringBuilder(LENGTH);
        write(utc.getYear(), 4, '-', text);
        write(utc.getMonthValue(), 2, '-', text);
        write(utc.getDayOfMonth(), 2, 'T', text);
        write(utc.getHour(), 2, ':', text);
        write(utc.getMinute(), 2, ':', text);
        write(utc.getSecond(), 2, '.', text);
        write(utc.getNano(), 9, 'Z', text);
        return text.toString();
    }

    private static void write(int number, int digits, char after, StringBuilder text) {
        String written = Integer.toString(number);
        text.repeat('0', digits - written.length()).append(written).append(after);
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
