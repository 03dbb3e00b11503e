package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.joda.money.BigMoney;

/**
 * A sum of money as its source puts it, with the qualifier, the currency (ISO 4217) and, where given, the price basis
 * ({@code constant USD 2017}). Amounts that differ in currency or basis are never added up and never converted.
 *
 * @param qualifier how exact the source is
 * @param value the sum; of a range, its lower end; negative where a kind {@linkplain MayBeNegative allows} it
 * @param upTo the upper end of a range, inclusive; none for every other qualifier
 * @param basis the price basis in the source's words; none for current prices
 */
public record Amount(Qualifier qualifier, BigMoney value, Option<BigMoney> upTo, Option<String> basis)
        implements Quantity {

    private static final Comparator<Amount> LIKE_TOGETHER = Comparator.comparing(Amount::currency)
            .thenComparing(it -> it.basis.getOrElse(""))
            .thenComparing(it -> it.qualifier == Qualifier.ABOUT ? Qualifier.EXACT : it.qualifier);

    /** @throws IllegalArgumentException if the upper end does not fit the qualifier */
    public Amount {
        requireNonNull(qualifier, "qualifier");
        requireNonNull(value, "value");
        Given.within(upTo, "upTo");
        Given.within(basis, "basis");
        if (qualifier == Qualifier.RANGE && upTo.isEmpty()) {
            throw new IllegalArgumentException("range from %s: its upper end is missing".formatted(value));
        }
        if (qualifier != Qualifier.RANGE && upTo.isDefined()) {
            throw new IllegalArgumentException(
                    "only a range has an upper end, not 'to %s' with '%s'".formatted(upTo.get(), qualifier));
        }
        if (upTo.isDefined() && !isAbove(value, upTo.get())) {
            throw new IllegalArgumentException(
                    "range from %s to %s: the upper end must be the greater one, in the same currency"
                            .formatted(value, upTo.get()));
        }
        value = stripped(value);
        upTo = upTo.map(Amount::stripped);
        basis = basis.map(Spelling::normal);
    }

    private static boolean isAbove(BigMoney lower, BigMoney upper) {
        return upper.isSameCurrency(lower) && upper.isGreaterThan(lower);
    }

    /**
     * An exact sum in current prices.
     *
     * @param currency ISO 4217, {@code EUR}; withdrawn codes, too: {@code CSD}
     * @throws IllegalArgumentException if the currency is unknown, or the sum has more than 100,000 digits, written in full
     */
    public static Amount of(BigDecimal sum, String currency) {
        Given.reckonable(requireNonNull(sum, "sum"), "sum");
        return new Amount(Qualifier.EXACT, BigMoney.of(Currencies.of(currency), sum), Option.none(), Option.none());
    }

    /** An exact sum of whole euros. */
    public static Amount eur(long sum) {
        return of(BigDecimal.valueOf(sum), "EUR");
    }

    /** An exact sum of whole US dollars. */
    public static Amount usd(long sum) {
        return of(BigDecimal.valueOf(sum), "USD");
    }

    /** The same sum, approximately. */
    public Amount about() {
        return new Amount(Qualifier.ABOUT, value, Option.none(), basis);
    }

    /** The same sum or more. */
    public Amount atLeast() {
        return new Amount(Qualifier.AT_LEAST, value, Option.none(), basis);
    }

    /** The same sum or less. */
    public Amount atMost() {
        return new Amount(Qualifier.AT_MOST, value, Option.none(), basis);
    }

    /**
     * From this sum to {@code upper}, both inclusive.
     *
     * @throws IllegalArgumentException if the upper end is not the greater one, or has more than 100,000 digits, written in full
     */
    public Amount to(BigDecimal upper) {
        Given.reckonable(requireNonNull(upper, "upper"), "upper");
        return new Amount(Qualifier.RANGE, value, Option.some(BigMoney.of(value.getCurrencyUnit(), upper)), basis);
    }

    /** The same sum in the prices of {@code basis}, such as {@code constant USD 2017}. */
    public Amount inPricesOf(String basis) {
        return new Amount(qualifier, value, upTo, Option.some(basis));
    }

    /** The ISO 4217 code. */
    public String currency() {
        return value.getCurrencyUnit().getCode();
    }

    /** Whether it is below nothing, or its lower end is. */
    public boolean isNegative() {
        return value.isNegative();
    }

    /** The same sum with the other sign, of what is below nothing whichever it is; none of what may be above. */
    Option<Amount> opposite() {
        return most().filter(most -> most.signum() < 0).map(most -> switch (qualifier) {
            case EXACT, ABOUT, AT_LEAST -> new Amount(qualifier, value.negated(), Option.none(), basis);
            case AT_MOST -> new Amount(Qualifier.AT_LEAST, value.negated(), Option.none(), basis);
            case RANGE -> new Amount(qualifier, upTo.get().negated(), Option.some(value.negated()), basis);
        });
    }

    /** The least that it may be, in units of the currency, inclusive; none of a ceiling. */
    @Override
    public Option<BigDecimal> least() {
        return extent().least();
    }

    /** The most that it may be, in units of the currency, inclusive; none of a floor. */
    @Override
    public Option<BigDecimal> most() {
        return extent().most();
    }

    /** Whether the other is a sum of the same currency and price basis. */
    @Override
    public boolean isComparableTo(Quantity other) {
        return other instanceof Amount sum && currency().equals(sum.currency()) && basis.equals(sum.basis);
    }

    /**
     * These added up as far as they are like, each sum by itself, by currency, price basis and qualifier: an exact sum and an
     * approximate one make an approximate one, and ranges add up by their ends; nothing else is added up.
     */
    public static Seq<Amount> sums(Seq<Amount> amounts) {
        return amounts.sorted(LIKE_TOGETHER)
                .foldLeft(
                        Vector.empty(),
                        (sums, it) -> sums.lastOption().exists(it::isLike)
                                ? sums.init().append(sums.last().plus(it))
                                : sums.append(it));
    }

    private boolean isLike(Amount other) {
        return LIKE_TOGETHER.compare(this, other) == 0;
    }

    private Amount plus(Amount like) {
        return new Amount(
                qualifier == Qualifier.EXACT ? like.qualifier : qualifier,
                value.plus(like.value),
                upTo.map(upper -> upper.plus(like.upTo.get())),
                basis);
    }

    private Extent extent() {
        return new Extent(qualifier, value.getAmount(), upTo.map(BigMoney::getAmount));
    }

    /** As a person writes it: {@code about EUR 1,000,000,000 (constant USD 2017)}. */
    @Override
    public String toString() {
        String sum = currency() + " " + grouped(value);
        String qualified = qualifier.told(sum, upTo.map(Amount::grouped));
        return basis.fold(() -> qualified, prices -> qualified + " (" + prices + ")");
    }

    private static String grouped(BigMoney money) {
        BigDecimal sum = money.getAmount();
        return String.format(Locale.ROOT, "%,." + Math.max(0, sum.scale()) + "f", sum);
    }

    // 42 and 42.00 are one sum
    private static BigMoney stripped(BigMoney money) {
        return BigMoney.of(money.getCurrencyUnit(), Extent.stripped(money.getAmount()));
    }
}
