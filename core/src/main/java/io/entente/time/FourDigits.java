package io.entente.time;

import java.time.Instant;
import java.util.Locale;

/** Years of four digits, -9999 to 9999: only they have months, days and times of day in EDTF. */
final class FourDigits {

    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST_MOMENT = Instant.parse("-9999-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private FourDigits() {}

    static boolean suffice(int year) {
        return Math.abs(year) <= LAST_YEAR;
    }

    static String of(int year) {
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    /** The level of EDTF that has a year, or a plain date in it. */
    static int level(int year) {
        return year < 0 ? 1 : 0;
    }

    static void require(int year, Object time) {
        if (!suffice(year)) {
            throw tooFew(time);
        }
    }

    static void require(Instant moment) {
        if (moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT)) {
            throw tooFew(moment);
        }
    }

    private static IllegalArgumentException tooFew(Object time) {
        return new IllegalArgumentException(
                time + ": EDTF has months, days and times in the years -9999 to 9999 only; write the year alone");
    }
}
