package io.entente.event;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * How much of something, no more exactly than its source says: a sum of money, a share, a number of units. Whatever its
 * qualifier, it lies between {@link #least} and {@link #most}.
 */
public sealed interface Quantity permits Amount, Percent, Count {

    /** How exact the source is. */
    Qualifier qualifier();

    /** The least that it may be, inclusive: of an exact one its value, of an approximate one a tenth less; none if unbounded. */
    Option<BigDecimal> least();

    /** The most that it may be, inclusive: of an exact one its value, of an approximate one a tenth more; none if unbounded. */
    Option<BigDecimal> most();

    /**
     * Whether both can be held against each other: both are shares, or numbers of units, or sums of one currency and one
     * price basis.
     */
    boolean isComparableTo(Quantity other);
}
