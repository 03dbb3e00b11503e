package io.entente.projections.figures;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.FigureReported;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;

/**
 * A figure as a source states it.
 *
 * @param told the measure, the amount or value, the period
 * @param stated when it was stated, in the source's words
 * @param evidence the development it rests on
 */
public record Figure(FigureReported told, EventDate stated, SortedSet<DevelopmentId> evidence) {

    /** For a person: {@code trade: EUR 7 over 2010/2015, stated 2016 [yearbook]}. */
    @Override
    public String toString() {
        String figure = told.amount()
                .map(Amount::toString)
                .getOrElse(() -> told.value().get().toPlainString());
        return "%s: %s%s%s, stated %s %s"
                .formatted(
                        told.measure(),
                        figure,
                        told.unit().map(" "::concat).getOrElse(""),
                        told.period().map(it -> " over " + it).getOrElse(""),
                        stated,
                        evidence.mkString("[", ", ", "]"));
    }
}
