package io.entente.replay;

import io.entente.event.Quantity;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** The judge's word on sums, shares and numbers of units. */
final class NaiveQuantity {

    private NaiveQuantity() {}

    static boolean agree(Quantity one, Quantity other) {
        return !one.isComparableTo(other) || (!isBelow(one, other) && !isBelow(other, one));
    }

    private static boolean isBelow(Quantity one, Quantity other) {
        return one.most().exists(most -> other.least().exists(least -> most.compareTo(least) < 0));
    }

    static boolean tellsMore(Quantity one, Quantity than) {
        if (!one.isComparableTo(than)) {
            return false;
        }
        boolean areBothRough = roughness(one) == 2 && roughness(than) == 2;
        return areBothRough ? isNarrower(one, than) : roughness(one) < roughness(than);
    }

    private static int roughness(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case EXACT -> 0;
            case ABOUT -> 1;
            case AT_LEAST, AT_MOST, RANGE -> 2;
        };
    }

    private static boolean isNarrower(Quantity one, Quantity other) {
        return width(one)
                .flatMap(mine -> width(other).map(its -> mine.compareTo(its) < 0))
                .getOrElse(() -> liesWithin(one, other) && !liesWithin(other, one));
    }

    private static Option<BigDecimal> width(Quantity quantity) {
        return quantity.least().flatMap(least -> quantity.most().map(most -> most.subtract(least)));
    }

    static boolean liesWithin(Quantity one, Quantity other) {
        return other.least().forAll(bound -> one.least().exists(mine -> mine.compareTo(bound) >= 0))
                && other.most().forAll(bound -> one.most().exists(mine -> mine.compareTo(bound) <= 0));
    }
}
