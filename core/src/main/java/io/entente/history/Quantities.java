package io.entente.history;

import io.entente.event.Qualifier;
import io.entente.event.Quantity;
import java.math.BigDecimal;

/** Whether two quantities told of one thing can both be right, and which of them tells more. */
final class Quantities {

    private Quantities() {}

    /** Whether what they may be meets. What cannot be compared, such as sums in two currencies, cannot contradict. */
    static boolean agree(Quantity one, Quantity other) {
        return !one.isComparableTo(other) || (!isBelow(one, other) && !isBelow(other, one));
    }

    private static boolean isBelow(Quantity one, Quantity other) {
        return one.most().exists(most -> other.least().exists(least -> most.compareTo(least) < 0));
    }

    /** Whether {@code other} is more precise: exact before about, both before ranges and bounds, narrow before wide. */
    static boolean tellsMore(Quantity other, Quantity quantity) {
        if (!quantity.isComparableTo(other)) {
            return false;
        }
        int rank = Integer.compare(rank(other.qualifier()), rank(quantity.qualifier()));
        return rank < 0
                || (rank == 0 && rank(other.qualifier()) == rank(Qualifier.RANGE) && isNarrower(other, quantity));
    }

    private static int rank(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> 0;
            case ABOUT -> 1;
            case RANGE, AT_LEAST, AT_MOST -> 2;
        };
    }

    private static boolean isNarrower(Quantity other, Quantity quantity) {
        if (isBounded(other) && isBounded(quantity)) {
            return width(other).compareTo(width(quantity)) < 0;
        }
        return liesWithin(other, quantity) && !liesWithin(quantity, other);
    }

    private static boolean isBounded(Quantity quantity) {
        return quantity.least().isDefined() && quantity.most().isDefined();
    }

    private static BigDecimal width(Quantity bounded) {
        return bounded.most().get().subtract(bounded.least().get());
    }

    private static boolean liesWithin(Quantity inner, Quantity outer) {
        return outer.least().forAll(bound -> inner.least().exists(it -> it.compareTo(bound) >= 0))
                && outer.most().forAll(bound -> inner.most().exists(it -> it.compareTo(bound) <= 0));
    }
}
