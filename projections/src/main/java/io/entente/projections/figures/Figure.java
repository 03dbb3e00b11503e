package io.entente.projections.figures;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.FigureReported;
import io.entente.event.Names;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A figure as a source states it, and beside a figure of money what the ledger itself adds up to.
 *
 * @param id the development that it is
 * @param told the measure, the amount or value, the period
 * @param stated when it was stated, in the source's words
 * @param ledgerSum what investments and prices paid, told one by one, add up to in the same currency and within its time;
 *     none where there are none. Its scope may be another one: nothing tells whether the figure counts the same things
 * @param inOtherMoney what they add up to within its time in other currencies, which cannot be compared with it
 * @param evidence the developments it rests on, those added up among them
 */
public record Figure(
        DevelopmentId id,
        FigureReported told,
        EventDate stated,
        Option<Amount> ledgerSum,
        Seq<Amount> inOtherMoney,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /** {@code trade: EUR 7 over 2010/2015 (investments and stakes told one by one, whoever paid, add up to EUR 5)}. */
    @Override
    public String sentence(Names names) {
        Seq<String> sums = ledgerSum
                .map(Amount::toString)
                .toVector()
                .appendAll(
                        Option.when(!inOtherMoney.isEmpty(), () -> inOtherMoney.mkString(" and ") + " in other money"));
        return told.sentence(names)
                + (sums.isEmpty()
                        ? ""
                        : " (investments and stakes told one by one, whoever paid, add up to %s)"
                                .formatted(sums.mkString(", and ")));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("measure", told.measure())
                .put("amount", told.amount())
                .put("value", told.value())
                .put("unit", told.unit())
                .put("period", told.period())
                .put("stated", stated)
                .put("ledgerSum", new Measure(ledgerSum))
                .put("ledgerSumsInOtherMoney", Option.when(!inOtherMoney.isEmpty(), inOtherMoney));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person: {@code trade: EUR 7 over 2010/2015, stated 2016 [yearbook]}. */
    @Override
    public String toString() {
        return "%s, stated %s %s".formatted(sentence(Names.IDS), stated, evidence.mkString("[", ", ", "]"));
    }
}
