package io.entente.event;

import java.math.BigDecimal;

/**
 * A share in percent, from 0 to 100 inclusive. {@code 63} and {@code 63.0} are equal.
 *
 * @param value the share in percent, not as a fraction
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No share at all. */
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if below 0 or above 100 */
    public Percent {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("percent %s: write a number from 0 to 100".formatted(value));
        }
        BigDecimal plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * That many percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100, or not a decimal number
     */
    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /**
     * That many percent.
     *
     * @throws IllegalArgumentException if below 0 or above 100
     */
    public static Percent of(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** The plain decimal number, without a sign of percent. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
