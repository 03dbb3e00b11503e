package io.entente.time;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A part of a year by its code, 21 to 41 (ISO 8601-2, 4.8). The standard leaves the days of a season open; here each is a
 * quarter of its year, so that spring, 21, is January to March like the first quarter, 33.
 */
record Season(int code) {

    Season {
        if (!isCode(code)) {
            throw new EdtfRefusal("a season is 21 to 41, not " + code);
        }
    }

    static boolean isCode(int code) {
        return code >= 21 && code <= 41;
    }

    /** From the season of the first of the whole {@code years} to that of the last. */
    Bounds of(Bounds years) {
        LocalDate first = LocalDate.ofEpochDay(years.first()).plusMonths(firstMonth() - 1L);
        LocalDate last = LocalDate.ofEpochDay(years.last()).minusMonths(12L - lastMonth());
        return Bounds.of(first, last);
    }

    Seq<Digits> months() {
        return Vector.rangeClosed(firstMonth(), lastMonth())
                .map(month -> Digits.of(String.format(Locale.ROOT, "%02d", month)));
    }

    private int lastMonth() {
        return firstMonth() + (code >= 40 ? 6 : code >= 37 ? 4 : 3) - 1;
    }

    private int firstMonth() {
        return switch (code) {
            // 29 to 32, the southern seasons, as in edtf.js, whose readings the vectors are
            case 21, 25, 32, 33, 37, 40 -> 1;
            case 22, 26, 31, 34 -> 4;
            case 38 -> 5;
            case 23, 27, 30, 35, 41 -> 7;
            case 39 -> 9;
            default -> 10;
        };
    }
}
