package io.entente.projections.investment;

import io.entente.event.DevelopmentId;
import io.entente.event.InvestmentCancelled;
import io.entente.event.Names;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * A cancellation of an investment, or of the promise of one, that nobody told.
 *
 * @param told who cancels how much, and where
 * @param date when, in the source's words
 * @param evidence the development it rests on
 */
public record Cancellation(InvestmentCancelled told, EventDate date, SortedSet<DevelopmentId> evidence)
        implements Item {

    static Cancellation of(Occurrence occurrence) {
        return new Cancellation(
                (InvestmentCancelled) occurrence.development(), occurrence.date(), TreeSet.of(occurrence.id()));
    }

    /** {@code China cancels an investment of EUR 7 in Serbia: mining, taken off nothing}. */
    @Override
    public String sentence(Names names) {
        return told.sentence(names) + ", taken off nothing";
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "investor", told.investor(),
                "host", told.host(),
                "amount", told.amount(),
                "sector", told.sector(),
                "date", date);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.ofAll(evidence);
    }

    /** For a person, by ids: {@code CN cancels an investment of EUR 7 in RS, taken off nothing [given-up]}. */
    @Override
    public String toString() {
        return "%s %s".formatted(sentence(Names.IDS), evidence.mkString("[", ", ", "]"));
    }
}
