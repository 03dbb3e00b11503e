package io.entente.internal.store.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Moments as a database keeps them: nanoseconds since 1970, which reach from 1678 to 2261; and as a hash and a backup tell
 * them: ISO 8601 in UTC with nine decimals.
 */
public final class Moments {

    private static final long NANOS = 1_000_000_000;

    private static final int LENGTH = "2016-06-18T09:30:00.000000000Z".length();

    private Moments() {}

    /** @throws IllegalArgumentException if the moment lies in another year */
    static long nanos(Instant moment) {
        try {
            long second = moment.getEpochSecond();
            return second < 0 // from its end on, for the beginning of the first second of all is none
                    ? Math.addExact(Math.multiplyExact(second + 1, NANOS), moment.getNano() - NANOS)
                    : Math.addExact(Math.multiplyExact(second, NANOS), moment.getNano());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the moment of an event lies in the years 1678 to 2261, not " + moment, e);
        }
    }

    /** The same for a moment that is only looked for: one that lies outside is the first, or the last, of all. */
    static long nearest(Instant moment) {
        try {
            return nanos(moment);
        } catch (IllegalArgumentException e) {
            return moment.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** What was kept; whatever number it is, {@link #nanos} gives it back. */
    static Instant of(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    /**
     * With a year of four digits.
     *
     * @throws IllegalArgumentException if it cannot be kept
     */
    public static String written(Instant moment) {
        nanos(moment);
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
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

    /**
     * The moment that was written.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} if it is not as {@link #written}
     */
    public static Instant read(String written) {
        if (written.length() != LENGTH) {
            throw new IllegalArgumentException("not a moment as it is stored: " + written);
        }
        long day = LocalDate.of(number(written, 0, 4), number(written, 5, 7), number(written, 8, 10))
                .toEpochDay();
        long second = number(written, 11, 13) * 3600L + number(written, 14, 16) * 60L + number(written, 17, 19);
        Instant moment = Instant.ofEpochSecond(day * 86_400 + second, number(written, 20, 29));
        if (!written(moment).equals(written)) {
            throw new IllegalArgumentException("not a moment as it is stored: " + written);
        }
        return moment;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
