package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A figure was stated: a total, a share, a count. It is a source's own sum and is never added to anything. The report's
 * {@code occurred} says when it was stated, {@code period} what it spans.
 *
 * @param measure what is measured, in the source's words or by an id
 * @param amount the figure, if it is money
 * @param value the figure, if it is not money; exactly one of the two is given
 * @param unit the unit of {@code value}; none for a bare count
 * @param period the time that the figure spans; none if not told
 */
@Described("A total, share or count was stated; a source's own sum, never added to anything.")
@Example("{development: investment-2010-2015, occurred: 2024-05, kind: FigureReported,"
        + " measure: Chinese investment, amount: {amount: 189000000, currency: EUR}, period: 2010/2015}")
public record FigureReported(
        @Described("What is measured, in the source's words or by an id.") @Identifies
        String measure,

        @Described("The figure, if it is money; otherwise write value.") @MayBeNegative
        Option<Amount> amount,

        @Described("The figure, if it is not money.") Option<BigDecimal> value,

        @Described("Unit of the value, such as percent or jobs; leave out for a bare count.") @SpelledAlike
        Option<String> unit,

        @Described("The time that the figure spans (EDTF); when it was stated is told by occurred.")
        Option<EventDate> period)
        implements Development {

    /**
     * Keeps measure and unit in their {@linkplain Spelling#normal normal spelling}.
     *
     * @throws IllegalArgumentException if there is not exactly one of amount and value, or a unit to an amount
     */
    public FigureReported {
        measure = Spelling.normal(requireNonNull(measure, "measure"));
        Given.within(amount, "amount");
        Given.within(value, "value");
        Given.within(unit, "unit");
        Given.within(period, "period");
        unit = unit.map(Spelling::normal);
        if (amount.isDefined() == value.isDefined()) {
            throw new IllegalArgumentException("figure '%s': give either amount (money) or value".formatted(measure));
        }
        if (amount.isDefined() && unit.isDefined()) {
            throw new IllegalArgumentException(
                    "figure '%s': an amount has its currency for a unit, not '%s'".formatted(measure, unit.get()));
        }
        value = value.map(Spelling::normal);
    }

    /** A figure of money. */
    public static FigureReported of(String measure, Amount amount) {
        return new FigureReported(measure, Option.some(amount), Option.none(), Option.none(), Option.none());
    }

    /** A figure that is not money; without a unit, a bare count. */
    public static FigureReported of(String measure, BigDecimal value) {
        return new FigureReported(measure, Option.none(), Option.some(value), Option.none(), Option.none());
    }

    /** A whole figure that is not money; without a unit, a bare count. */
    public static FigureReported of(String measure, long value) {
        return of(measure, BigDecimal.valueOf(value));
    }

    /**
     * The same, in that unit: {@code tonnes}.
     *
     * @throws IllegalArgumentException if it is a figure of money, whose unit is its currency
     */
    public FigureReported in(String unit) {
        return new FigureReported(measure, amount, value, Option.some(unit), period);
    }

    /** The same, spanning that time. */
    public FigureReported over(EventDate period) {
        return new FigureReported(measure, amount, value, unit, Option.some(period));
    }

    /**
     * The same, spanning that time.
     *
     * @param period EDTF such as {@code 2010/2015}
     * @throws IllegalArgumentException if that is not EDTF
     */
    public FigureReported over(String period) {
        return over(EventDate.parse(period));
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    /** {@code the figure for trade is put at EUR 7 over 2010/2015}. */
    @Override
    public String sentence(Names names) {
        String figure = amount.map(Amount::toString)
                .getOrElse(() ->
                        value.get().toPlainString() + unit.map(" "::concat).getOrElse(""));
        return "the figure for %s is put at %s%s"
                .formatted(measure, figure, Phrase.optional(" over ", period.map(names::told)));
    }
}
