package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A share in percent, from 0 to 100 inclusive, as its source puts it: exactly, about, as a band, a floor or a ceiling.
 * {@code 63} and {@code 63.0} are equal.
 *
 * @param qualifier how exact the source is
 * @param value the share in percent, not as a fraction; of a range, its lower end
 * @param upTo the upper end of a range, inclusive; none for every other qualifier
 */
public record Percent(Qualifier qualifier, BigDecimal value, Option<BigDecimal> upTo) implements Quantity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No share at all. */
    public static final Percent ZERO = of(0);

    /**
     * Checks both ends.
     *
     * @throws IllegalArgumentException if an end is below 0 or above 100 or has more than 100,000 digits, written in full, or the
     *     upper end does not fit the qualifier
     */
    public Percent {
        requireNonNull(qualifier, "qualifier");
        requireNonNull(value, "value");
        Given.within(upTo, "upTo");
        requireShare(value);
        upTo.forEach(Percent::requireShare);
        Extent.require("percent", qualifier, value, upTo);
        value = Extent.stripped(value);
        upTo = upTo.map(Extent::stripped);
    }

    private static void requireShare(BigDecimal value) {
        Given.reckonable(value, "percent");
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("percent %s: write a number from 0 to 100".formatted(value));
        }
    }

    /**
     * Exactly that many percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100
     */
    public static Percent of(BigDecimal value) {
        return new Percent(Qualifier.EXACT, value, Option.none());
    }

    /**
     * Exactly that many percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100, or not a decimal number
     */
    public static Percent of(String value) {
        return of(new BigDecimal(requireNonNull(value, "value")));
    }

    /**
     * Exactly that many percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100
     */
    public static Percent of(int value) {
        return of(BigDecimal.valueOf(value));
    }

    /** The same share, approximately. */
    public Percent about() {
        return new Percent(Qualifier.ABOUT, value, Option.none());
    }

    /** The same share or more. */
    public Percent atLeast() {
        return new Percent(Qualifier.AT_LEAST, value, Option.none());
    }

    /** The same share or less. */
    public Percent atMost() {
        return new Percent(Qualifier.AT_MOST, value, Option.none());
    }

    /**
     * From this share to {@code upper}, both inclusive.
     *
     * @throws IllegalArgumentException if the upper end is not the greater one, or above 100
     */
    public Percent to(BigDecimal upper) {
        return new Percent(Qualifier.RANGE, value, Option.some(requireNonNull(upper, "upper")));
    }

    /**
     * From this share to {@code upper}, both inclusive.
     *
     * @throws IllegalArgumentException if the upper end is not the greater one, or above 100
     */
    public Percent to(int upper) {
        return to(BigDecimal.valueOf(upper));
    }

    /** The share, if the source is exact about it. */
    public Option<BigDecimal> exact() {
        return Option.when(qualifier == Qualifier.EXACT, value);
    }

    /** The least that it may be; always there, for no share is below 0. */
    @Override
    public Option<BigDecimal> least() {
        return extent().least().orElse(Option.some(BigDecimal.ZERO)).map(Extent::stripped);
    }

    /** The most that it may be; always there, for no share is above 100. */
    @Override
    public Option<BigDecimal> most() {
        return extent().most().orElse(Option.some(HUNDRED)).map(HUNDRED::min).map(Extent::stripped);
    }

    @Override
    public boolean isComparableTo(Quantity other) {
        return other instanceof Percent;
    }

    /** As a person writes it, without a sign of percent: {@code 63}, {@code 25 to 50}, {@code at least 51}. */
    @Override
    public String toString() {
        return extent().toString();
    }

    private Extent extent() {
        return new Extent(qualifier, value, upTo);
    }
}
