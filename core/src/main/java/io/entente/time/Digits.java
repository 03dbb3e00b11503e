package io.entente.time;

import io.vavr.control.Option;
import java.util.stream.IntStream;

/**
 * The numbers that a component may stand for: {@code 2016} is one, {@code 2X1X} a hundred. An {@code X} is a digit that
 * the source does not tell (ISO 8601-2, unspecified digit); a minus goes before.
 */
record Digits(String pattern, boolean negative) {

    static Digits of(String pattern) {
        return new Digits(pattern, false);
    }

    boolean exact() {
        return pattern.indexOf('X') < 0;
    }

    /** The number, where every digit is told. */
    int value() {
        return signed(Integer.parseInt(pattern));
    }

    /** A zero with a minus, which no year is: the one before 0001 is 0000. */
    boolean isMinusZero() {
        return negative && pattern.chars().allMatch(digit -> digit == '0');
    }

    /** The numbers of {@code least} to {@code most} that this may stand for, the smallest first. */
    IntStream ascending(int least, int most) {
        return IntStream.rangeClosed(Math.max(least, first()), Math.min(most, last()))
                .filter(this::admits);
    }

    /** The numbers of {@code least} to {@code most} that this may stand for, the largest first. */
    IntStream descending(int least, int most) {
        return IntStream.rangeClosed(-Math.min(most, last()), -Math.max(least, first()))
                .map(number -> -number)
                .filter(this::admits);
    }

    /** The numbers that both may stand for, which have as many digits; none if a digit that both tell differs. */
    Option<Digits> and(Digits other) {
        StringBuilder both = new StringBuilder(pattern);
        for (int place = 0; place < pattern.length(); place++) {
            char here = pattern.charAt(place);
            char there = other.pattern.charAt(place);
            if (here != there && here != 'X' && there != 'X') {
                return Option.none();
            }
            both.setCharAt(place, here == 'X' ? there : here);
        }
        return Option.when(negative == other.negative, () -> new Digits(both.toString(), negative));
    }

    private int first() {
        return signed(filledWith(negative ? '9' : '0'));
    }

    private int last() {
        return signed(filledWith(negative ? '0' : '9'));
    }

    private int filledWith(char digit) {
        return Integer.parseInt(pattern.replace('X', digit));
    }

    private int signed(int magnitude) {
        return negative ? -magnitude : magnitude;
    }

    private boolean admits(int number) {
        if (negative && number == 0) {
            return false;
        }
        int rest = Math.abs(number);
        for (int place = pattern.length() - 1; place >= 0; place--, rest /= 10) {
            char told = pattern.charAt(place);
            if (told != 'X' && told - '0' != rest % 10) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return negative ? "-" + pattern : pattern;
    }
}
