package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;
import java.math.BigDecimal;
import org.joda.money.BigMoney;

/**
 * Refuses by its name what no value may hold. A null within an {@code Option} or a {@code Seq}, too, for both may hold one:
 * what the constructors of the values here begin with, and those of kinds of one's own may.
 */
public final class Given {

    /** How many digits a number of a report has at most, written in full: more than any figure, and what parsers of JSON read. */
    public static final int MOST_DIGITS = 1000;

    // of a value that is reckoned, too, out of numbers that were reported: written in full, it does not fill the memory
    private static final int MOST_RECKONED = 100_000;

    private Given() {}

    /**
     * Refuses a null in a field of a development, or within one.
     *
     * @throws NullPointerException with the name of the field as its message
     */
    public static void fields(Development development) {
        RecordFields.of(development).forEach(field -> {
            Object value = requireNonNull(field.value(), field.name());
            if (value instanceof Iterable<?> several) {
                within(several, field.name());
            }
        });
    }

    /**
     * Refuses a sum below nothing, where a correction has no place.
     *
     * @throws IllegalArgumentException with the name in its message
     */
    public static void notNegative(Option<Amount> amount, String name) {
        amount.filter(Amount::isNegative).forEach(it -> {
            throw new IllegalArgumentException("%s: %s is negative; here it cannot be".formatted(name, it));
        });
    }

    /**
     * Refuses a number of a development that is too long for a report, written in full.
     *
     * @param id what the report is on
     * @throws IllegalArgumentException with id and field in its message, if one has more than {@value #MOST_DIGITS} digits
     */
    public static void writable(DevelopmentId id, Development development) {
        for (RecordFields field : RecordFields.numbersOf(development)) {
            writable(field.value(), "report on " + id + ": " + field.name());
        }
    }

    private static void writable(Object value, String name) {
        switch (value) {
            case BigDecimal number -> require(number, name, MOST_DIGITS);
            case Amount amount -> {
                writable(amount.value().getAmount(), name);
                writable(amount.upTo().map(BigMoney::getAmount), name);
            }
            case Percent percent -> {
                writable(percent.value(), name);
                writable(percent.upTo(), name);
            }
            case Iterable<?> several -> several.forEach(it -> writable(it, name));
            default -> {
                // of a type that no kind may have: refused where it is recorded, with those that it may
            }
        }
    }

    /** Refuses a number that would fill the memory, written in full: {@code 1E+999999999}. */
    static void reckonable(BigDecimal number, String name) {
        require(number, name, MOST_RECKONED);
    }

    private static void require(BigDecimal number, String name, int most) {
        long digits = number.scale() > 0
                ? Math.max(number.precision(), number.scale() + 1L)
                : number.precision() - (long) number.scale();
        if (digits > most) {
            throw new IllegalArgumentException(
                    "%s: a number of %d digits, written in full; write at most %d".formatted(name, digits, most));
        }
    }

    /**
     * Refuses a null in a list, by its place.
     *
     * @param index counted from 0
     * @return the value
     * @throws NullPointerException with name and index as its message: {@code reports[3]}
     */
    public static <T> T at(int index, T value, String name) {
        return requireNonNull(value, () -> "%s[%d]".formatted(name, index));
    }

    /**
     * Refuses a null in place of the values, or of one of them.
     *
     * @throws NullPointerException with the name as its message
     */
    public static void within(Iterable<?> values, String name) {
        for (Object value : requireNonNull(values, name)) {
            requireNonNull(value, name);
        }
    }
}
