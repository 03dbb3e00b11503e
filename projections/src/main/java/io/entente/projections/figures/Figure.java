package io.entente.projections.figures;

import io.entente.event.DevelopmentId;
import io.entente.event.FigureReported;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * A figure as a source states it.
 *
 * @param told the measure, the amount or value, the period
 * @param stated when it was stated, in the source's words
 * @param evidence the development it rests on
 */
public record Figure(FigureReported told, EventDate stated, SortedSet<DevelopmentId> evidence) implements Item {

    /** {@code trade: EUR 7 over 2010/2015}. */
    @Override
    public String sentence(Names names) {
        return told.sentence(names);
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("measure", told.measure())
                .put("amount", told.amount())
                .put("value", told.value())
                .put("unit", told.unit())
                .put("period", told.period())
                .put("stated", stated);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.ofAll(evidence);
    }

    /** For a person: {@code trade: EUR 7 over 2010/2015, stated 2016 [yearbook]}. */
    @Override
    public String toString() {
        return "%s, stated %s %s".formatted(told.sentence(Names.IDS), stated, evidence.mkString("[", ", ", "]"));
    }
}
