package io.entente.time;

import java.util.regex.Pattern;

/** The lowest level of EDTF that allows a date, read off its text (Library of Congress, EDTF, 4 February 2019). */
final class Level {

    private static final String PLAIN = "\\d{2}|\\d{4}|\\d{4}-(0\\d|1[0-2])(-\\d{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?)?";
    private static final String SEASON = "\\d{4}-2[1-4]";
    private static final String UNTOLD_FROM_THE_RIGHT = "\\d{3}X|\\d{2}XX|\\d{4}-XX|\\d{4}-\\d{2}-XX|\\d{4}-XX-XX";
    private static final String LONG_YEAR = "Y-?\\d+";

    private static final Pattern ZERO = Pattern.compile(PLAIN);
    private static final Pattern ONE =
            Pattern.compile("(-?(" + PLAIN + "|" + SEASON + "|" + UNTOLD_FROM_THE_RIGHT + ")|" + LONG_YEAR + ")[?~%]?");

    private Level() {}

    static int ofDate(String text) {
        return ZERO.matcher(text).matches() ? 0 : ONE.matcher(text).matches() ? 1 : 2;
    }

    static int ofInterval(Expression.Limit start, Expression.Limit end) {
        return Math.max(ofLimit(start), ofLimit(end));
    }

    private static int ofLimit(Expression.Limit limit) {
        return switch (limit) {
            case Expression.Opening opening -> 1;
            // Level 2, Interval: only there may a date within an interval be unspecified
            case Expression.Date date -> date.text().indexOf('X') < 0 ? ofDate(date.text()) : 2;
        };
    }
}
