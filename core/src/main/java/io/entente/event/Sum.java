package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * What amounts of one currency and one price basis add up to, no more exactly than they are told: exact ones to an exact
 * sum, with approximate ones to an approximate one; with a floor, a ceiling or a band it lies between two ends, of which
 * either may be open. A ceiling is read as at least nothing, for what is handed over is never less; a correction is told as
 * an amount below nothing, and added as it is. The order in which amounts are added makes no difference.
 *
 * @param currency ISO 4217
 * @param basis the price basis; none for current prices
 * @param plain the plain sum, where all in it are exact or approximate
 * @param least the least that it may be, inclusive; none if that end is open
 * @param most the most that it may be, inclusive; none if that end is open
 */
public record Sum(
        String currency,
        Option<String> basis,
        Option<BigDecimal> plain,
        Option<BigDecimal> least,
        Option<BigDecimal> most) {

    /** @throws IllegalArgumentException if the ends cross, or a plain sum lacks one */
    public Sum {
        requireNonNull(currency, "currency");
        Given.within(basis, "basis");
        Given.within(plain, "plain");
        Given.within(least, "least");
        Given.within(most, "most");
        if (plain.isDefined() && (least.isEmpty() || most.isEmpty())) {
            throw new IllegalArgumentException("a plain sum of %s: an end is missing".formatted(currency));
        }
        if (least.isDefined() && most.isDefined() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("a sum of %s from %s to %s: the upper end must not be the smaller one"
                    .formatted(currency, least.get(), most.get()));
        }
        plain = plain.map(Extent::stripped);
        least = least.map(Extent::stripped);
        most = most.map(Extent::stripped);
    }

    /** The sum of one amount. */
    public static Sum of(Amount amount) {
        BigDecimal value = amount.value().getAmount();
        boolean isPlain = amount.qualifier() == Qualifier.EXACT || amount.qualifier() == Qualifier.ABOUT;
        boolean isCeiling = amount.qualifier() == Qualifier.AT_MOST && value.signum() >= 0;
        return new Sum(
                amount.currency(),
                amount.basis(),
                Option.when(isPlain, value),
                isCeiling ? Option.some(BigDecimal.ZERO) : amount.least(),
                amount.most());
    }

    /** Whether both can be added up: they are of one currency and one price basis, in whatever case that is written. */
    public boolean isLike(Sum other) {
        return currency.equals(other.currency) && basis.map(Spelling::folded).equals(other.basis.map(Spelling::folded));
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if they are of another currency or price basis
     */
    public Sum plus(Sum other) {
        requireLike(other);
        return with(both(plain, other.plain), both(least, other.least), both(most, other.most))
                .inPricesOf(basis.map(mine -> min(mine, other.basis.get())));
    }

    /**
     * What is left of it without a part of it, which is never less than nothing. What is left of about 30 without 28 is not
     * about 2: it lies between the ends.
     *
     * @throws IllegalArgumentException if they are of another currency or price basis
     */
    public Sum without(Sum part) {
        requireLike(part);
        BigDecimal floor = least.getOrElse(BigDecimal.ZERO).min(BigDecimal.ZERO);
        Option<BigDecimal> from = least.map(
                mine -> part.most.map(its -> mine.subtract(its).max(floor)).getOrElse(floor));
        Option<BigDecimal> to = most.map(
                mine -> part.least.map(its -> mine.subtract(its).max(floor)).getOrElse(mine));
        return with(from.filter(it -> to.exists(end -> end.compareTo(it) == 0)), from, to);
    }

    /**
     * The same, where it is known to be no less than {@code part}; as it is told where it is plain, and never more than it may be.
     *
     * @throws IllegalArgumentException if they are of another currency or price basis
     */
    public Sum noLessThan(Sum part) {
        requireLike(part);
        Option<BigDecimal> floor = part.least.map(its -> most.map(its::min).getOrElse(its));
        return plain.isDefined()
                ? this
                : with(
                        plain,
                        least.map(mine -> floor.map(mine::max).getOrElse(mine)).orElse(floor),
                        most);
    }

    /** None of it: nothing, in its currency. */
    public Sum none() {
        Option<BigDecimal> nothing = Option.some(BigDecimal.ZERO);
        return with(nothing, nothing, nothing);
    }

    /** As much of it as may be: between nothing and all of it. */
    public Sum anyPart() {
        Option<BigDecimal> from = least.map(BigDecimal.ZERO::min);
        Option<BigDecimal> to = most.map(BigDecimal.ZERO::max);
        return with(Option.none(), from, to);
    }

    /**
     * Whether the number told is the smaller one, by every reading of rounded words: 100 is smaller than at most 300, but
     * 295 is not than about 300.
     *
     * @throws IllegalArgumentException if they are of another currency or price basis
     */
    public boolean isSmallerThan(Sum whole) {
        requireLike(whole);
        Option<BigDecimal> mine = plain.isDefined() || isCeiling() ? most : least;
        Option<BigDecimal> its = whole.plain.isDefined() ? whole.least : whole.most.orElse(whole.least);
        return !equals(whole) && mine.exists(number -> its.exists(other -> number.compareTo(other) < 0));
    }

    /**
     * The sum as an amount: the plain sum where there is one, else from end to end, of which a band that begins at nothing
     * is told by its upper end alone. None where both ends are open, or nothing is known but that it is not below nothing.
     */
    public Option<Amount> amount() {
        return plain.map(this::amount).map(it -> isExact() ? it : it.about()).orElse(this::between);
    }

    private Option<Amount> between() {
        if (isExact()) {
            return least.map(this::amount);
        }
        if (least.isDefined() && most.isDefined() && !isCeiling()) {
            return Option.some(amount(least.get()).to(most.get()));
        }
        return most.map(it -> amount(it).atMost()).orElse(() -> least.filter(it -> it.signum() != 0)
                .map(it -> amount(it).atLeast()));
    }

    private boolean isExact() {
        return least.exists(from -> most.exists(to -> from.compareTo(to) == 0));
    }

    private boolean isCeiling() {
        return least.exists(it -> it.signum() == 0) && most.exists(it -> it.signum() != 0);
    }

    private Amount amount(BigDecimal sum) {
        Amount exact = Amount.of(sum, currency);
        return basis.map(exact::inPricesOf).getOrElse(exact);
    }

    private Sum with(Option<BigDecimal> plain, Option<BigDecimal> least, Option<BigDecimal> most) {
        return new Sum(currency, basis, plain, least, most);
    }

    private Sum inPricesOf(Option<String> basis) {
        return new Sum(currency, basis, plain, least, most);
    }

    private void requireLike(Sum other) {
        if (!isLike(other)) {
            throw new IllegalArgumentException("%s and %s are of unlike money".formatted(this, other));
        }
    }

    private static Option<BigDecimal> both(Option<BigDecimal> one, Option<BigDecimal> other) {
        return one.flatMap(mine -> other.map(mine::add));
    }

    private static String min(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** As a person writes it: {@code about EUR 5}, or {@code an unknown sum of EUR} where no end of it is told. */
    @Override
    public String toString() {
        return amount().map(Amount::toString)
                .getOrElse(() -> "an unknown sum of " + currency
                        + basis.map(" (%s)"::formatted).getOrElse(""));
    }
}
