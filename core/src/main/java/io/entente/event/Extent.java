package io.entente.event;

import io.vavr.control.Option;
import java.math.BigDecimal;

/** The number of a quantity with its qualifier: what the quantities have in common, whatever their unit. */
record Extent(Qualifier qualifier, BigDecimal value, Option<BigDecimal> upTo) {

    private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");

    /** @throws IllegalArgumentException if the upper end does not fit the qualifier or the value */
    static void require(String what, Qualifier qualifier, BigDecimal value, Option<BigDecimal> upTo) {
        if (qualifier == Qualifier.RANGE && upTo.isEmpty()) {
            throw new IllegalArgumentException("%s from %s: its upper end is missing".formatted(what, plain(value)));
        }
        if (qualifier != Qualifier.RANGE && upTo.isDefined()) {
            throw new IllegalArgumentException("%s %s: only a range has an upper end, not 'to %s' with '%s'"
                    .formatted(what, plain(value), plain(upTo.get()), qualifier));
        }
        if (upTo.exists(upper -> upper.compareTo(value) <= 0)) {
            throw new IllegalArgumentException("%s from %s to %s: the upper end must be the greater one"
                    .formatted(what, plain(value), plain(upTo.get())));
        }
    }

    Option<BigDecimal> least() {
        return switch (qualifier) {
            case EXACT, AT_LEAST, RANGE -> Option.some(value);
            case ABOUT -> Option.some(value.multiply(TENTH_LESS).min(value.multiply(TENTH_MORE)));
            case AT_MOST -> Option.none();
        };
    }

    Option<BigDecimal> most() {
        return switch (qualifier) {
            case EXACT, AT_MOST -> Option.some(value);
            case ABOUT -> Option.some(value.multiply(TENTH_LESS).max(value.multiply(TENTH_MORE)));
            case RANGE -> upTo;
            case AT_LEAST -> Option.none();
        };
    }

    @Override
    public String toString() {
        return qualifier.told(plain(value), upTo.map(Extent::plain));
    }

    /** The same number without trailing zeros and exponent: 63 and 63.0 are one. */
    static BigDecimal stripped(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
