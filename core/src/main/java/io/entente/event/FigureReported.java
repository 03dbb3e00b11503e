package io.entente.event;

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
public record FigureReported(
        @Identifies String measure,
        Option<Amount> amount,
        Option<BigDecimal> value,
        Option<String> unit,
        Option<EventDate> period)
        implements Development {

    /**
     * Keeps measure and unit in their {@linkplain Spelling#normal normal spelling}.
     *
     * @throws IllegalArgumentException if there is not exactly one of amount and value, or a unit to an amount
     */
    public FigureReported {
        measure = Spelling.normal(measure);
        unit = unit.map(Spelling::normal);
        if (amount.isDefined() == value.isDefined()) {
            throw new IllegalArgumentException("figure '%s': give either amount (money) or value".formatted(measure));
        }
        if (amount.isDefined() && unit.isDefined()) {
            throw new IllegalArgumentException(
                    "figure '%s': an amount has its currency for a unit, not '%s'".formatted(measure, unit.get()));
        }
        value = value.map(figure -> figure.scale() < 0 ? figure.setScale(0) : figure); // 1E+3 and 1000 are one figure
    }

    @Override
    public boolean accumulates() {
        return true;
    }
}
