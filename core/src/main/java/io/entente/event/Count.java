package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * A number of units as its source puts it: exactly, about, as a band, a floor or a ceiling. Never negative.
 *
 * @param qualifier how exact the source is
 * @param value the number; of a range, its lower end
 * @param upTo the upper end of a range, inclusive; none for every other qualifier
 */
public record Count(Qualifier qualifier, long value, Option<Long> upTo) implements Quantity {

    /** None at all. */
    public static final Count ZERO = of(0);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Comparator<Count> POINTS_FIRST = Comparator.comparing(Count::qualifier)
            .thenComparing(Count::value)
            .thenComparing(it -> it.upTo.getOrElse(it.value));

    /** @throws IllegalArgumentException if the number is negative, or the upper end does not fit the qualifier */
    public Count {
        requireNonNull(qualifier, "qualifier");
        Given.within(upTo, "upTo");
        if (value < 0) {
            throw new IllegalArgumentException("count %d is negative".formatted(value));
        }
        Extent.require("count", qualifier, BigDecimal.valueOf(value), upTo.map(BigDecimal::valueOf));
    }

    /**
     * Exactly that many.
     *
     * @throws IllegalArgumentException if negative
     */
    public static Count of(long value) {
        return new Count(Qualifier.EXACT, value, Option.none());
    }

    /** The same number, approximately. */
    public Count about() {
        return new Count(Qualifier.ABOUT, value, Option.none());
    }

    /** The same number or more. */
    public Count atLeast() {
        return new Count(Qualifier.AT_LEAST, value, Option.none());
    }

    /** The same number or less. */
    public Count atMost() {
        return new Count(Qualifier.AT_MOST, value, Option.none());
    }

    /**
     * From this number to {@code upper}, both inclusive.
     *
     * @throws IllegalArgumentException if the upper end is not the greater one
     */
    public Count to(long upper) {
        return new Count(Qualifier.RANGE, value, Option.some(upper));
    }

    /** The number, if the source is exact about it. */
    public Option<Long> exact() {
        return Option.when(qualifier == Qualifier.EXACT, value);
    }

    /** The least whole number that it may be, of an approximate one within a tenth; always there, for none is below 0. */
    @Override
    public Option<BigDecimal> least() {
        return extent().least().orElse(Option.some(BigDecimal.ZERO)).map(it -> it.setScale(0, RoundingMode.CEILING));
    }

    /** The most that it may be, a whole number, of an approximate one within a tenth; none if unbounded. */
    @Override
    public Option<BigDecimal> most() {
        return extent().most().map(it -> it.setScale(0, RoundingMode.FLOOR));
    }

    @Override
    public boolean isComparableTo(Quantity other) {
        return other instanceof Count;
    }

    /**
     * Both together, no more exactly than the less exact of the two: exact numbers give an exact one, with an approximate
     * one an approximate one, and everything else what lies between the sum of the least and that of the most. A sum
     * beyond {@code Long.MAX_VALUE} is at least that.
     */
    public Count plus(Count other) {
        if (!isPoint() || !other.isPoint()) {
            return between(least().get().add(other.least().get()), most().flatMap(mine -> other.most()
                    .map(mine::add)));
        }
        long sum = value + other.value;
        Qualifier less = qualifier == Qualifier.EXACT ? other.qualifier : qualifier;
        return sum < 0 ? of(Long.MAX_VALUE).atLeast() : new Count(less, sum, Option.none());
    }

    /** What is left of it without a part of it, never less than none, from end to end of what it may be. */
    public Count without(Count part) {
        BigDecimal from = part.most()
                .map(its -> least().get().subtract(its).max(BigDecimal.ZERO))
                .getOrElse(BigDecimal.ZERO);
        return between(
                from, most().map(mine -> mine.subtract(part.least().get()).max(BigDecimal.ZERO)));
    }

    /**
     * All together, whatever their order: what is exact or approximate first, for a band makes a band of all that is added
     * to it. None if there are none.
     */
    public static Option<Count> sum(Seq<Count> counts) {
        return counts.sorted(POINTS_FIRST).reduceOption(Count::plus);
    }

    private static Count between(BigDecimal least, Option<BigDecimal> most) {
        Option<Long> upTo = most.filter(it -> it.compareTo(LARGEST) <= 0).map(BigDecimal::longValueExact);
        Count from = of(least.min(LARGEST).longValueExact());
        return upTo.map(upper ->
                        from.value == upper ? from : from.value == 0 ? of(upper).atMost() : from.to(upper))
                .getOrElse(from::atLeast);
    }

    private boolean isPoint() {
        return qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
    }

    /** As a person writes it: {@code 8}, {@code about 8}, {@code 6 to 8}, {@code at least 4}. */
    @Override
    public String toString() {
        return extent().toString();
    }

    private Extent extent() {
        return new Extent(qualifier, BigDecimal.valueOf(value), upTo.map(BigDecimal::valueOf));
    }
}
