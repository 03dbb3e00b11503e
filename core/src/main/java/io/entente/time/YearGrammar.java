package io.entente.time;

import java.time.Year;

/** Reads what is only a year: {@code Y170000002}, {@code Y-17E7}, and significant digits as in {@code 1950S2}. */
final class YearGrammar {

    private static final int MOST_DIGITS = String.valueOf(Year.MAX_VALUE).length();
    private static final int FIRST_LONG_YEAR = 10_000;

    private final Cursor cursor;

    YearGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A year after its {@code Y}, which goes before years of more than four digits only. */
    Bounds afterPrefix() {
        int start = cursor.position();
        boolean negative = cursor.takeMinus();
        String digits = positiveInteger("a year");
        int exponent = cursor.take('E') ? exponent() : 0;
        if (digits.length() + exponent > MOST_DIGITS) {
            throw cursor.refusal(
                    "the year is further from 0 than " + Year.MAX_VALUE + ", which is all that can be held", start);
        }
        int magnitude = Integer.parseInt(digits) * (int) Math.pow(10, exponent);
        if (magnitude < FIRST_LONG_YEAR) {
            throw cursor.refusal("Y is for years of more than four digits only", start);
        }
        return maybeSignificant(negative, magnitude);
    }

    /** The year as it stands, or widened by the {@code S} that follows: 1950S2 is some year of 1900 to 1999. */
    Bounds maybeSignificant(boolean negative, int magnitude) {
        int unit = cursor.take('S') ? unit(String.valueOf(magnitude).length()) : 1;
        int least = magnitude / unit * unit;
        int most = least + (unit - 1);
        return negative ? Bounds.ofYears(-most, -least) : Bounds.ofYears(least, most);
    }

    private int exponent() {
        String exponent = positiveInteger("an exponent");
        return exponent.length() > 1 ? MOST_DIGITS : Integer.parseInt(exponent);
    }

    private int unit(int digitsOfYear) {
        int start = cursor.position();
        String significant = positiveInteger("a number of significant digits");
        if (significant.length() > 1 || Integer.parseInt(significant) > digitsOfYear) {
            throw cursor.refusal("more significant digits than the " + digitsOfYear + " of the year", start);
        }
        return (int) Math.pow(10, digitsOfYear - Integer.parseInt(significant));
    }

    private String positiveInteger(String what) {
        if (!cursor.atDigit() || cursor.at('0')) {
            throw cursor.expected(what + " that starts with 1 to 9");
        }
        return cursor.takeDigits();
    }
}
