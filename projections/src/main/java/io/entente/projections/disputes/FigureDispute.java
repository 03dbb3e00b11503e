package io.entente.projections.disputes;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.FigureReported;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * Two figures of one measure and one period that have no value in common. Figures whose period is not told, or only
 * roughly, may be of different times; and sums of unlike currency or price basis, or numbers of unlike units, cannot be held
 * against each other.
 *
 * @param measure what is measured, as the first figure spells it
 * @param unit the unit of both, if they are not money
 * @param period the time that both span
 * @param told a figure: an {@link Amount}, or a {@code BigDecimal}
 * @param otherwise another
 * @param evidence the developments in which they are stated
 */
public record FigureDispute(
        String measure,
        Option<String> unit,
        EventDate period,
        Side told,
        Side otherwise,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /** Of which figures may be held against each other. */
    private record Subject(String measure, Option<String> unit, EventDate period) {

        static Option<Subject> of(FigureReported figure) {
            return figure.period()
                    .filter(it -> !it.isUndated() && !it.approximate() && !it.uncertain())
                    .map(it -> new Subject(
                            Spelling.folded(figure.measure()), figure.unit().map(Spelling::folded), it));
        }
    }

    /** One value, and who states it. */
    private record Stated(FigureReported figure, Seq<Occurrence> by) {

        static Object value(Occurrence occurrence) {
            FigureReported figure = (FigureReported) occurrence.development();
            return figure.amount().<Object>map(it -> it).getOrElse(() -> figure.value()
                    .map(BigDecimal::stripTrailingZeros));
        }

        static Seq<Stated> all(Seq<Occurrence> occurrences) {
            return Vector.ofAll(occurrences.groupBy(Stated::value).values())
                    .map(it -> new Stated((FigureReported) it.head().development(), it));
        }

        boolean contradicts(Stated other) {
            return figure.amount().exists(one -> other.figure.amount().exists(it -> haveNothingInCommon(one, it)))
                    || figure.value().exists(one -> other.figure.value().exists(it -> one.compareTo(it) != 0));
        }

        private static boolean haveNothingInCommon(Amount one, Amount other) {
            return one.isComparableTo(other) && (isBelow(one, other) || isBelow(other, one));
        }

        private static boolean isBelow(Amount one, Amount other) {
            return one.most().exists(most -> other.least().exists(least -> most.compareTo(least) < 0));
        }

        Side side() {
            Object told = figure.amount().<Object>map(it -> it).getOrElse(() -> figure.value()
                    .get());
            return new Side(told, by.flatMap(Occurrence::sources).distinct());
        }
    }

    /** Every two figures that cannot both be right. */
    static Seq<FigureDispute> among(Seq<Occurrence> happened) {
        return happened.filter(it -> it.development() instanceof FigureReported)
                .groupBy(it -> Subject.of((FigureReported) it.development()))
                .filterKeys(Option::isDefined)
                .values()
                .toVector()
                .flatMap(it -> ofOneSubject(Stated.all(it)));
    }

    private static Seq<FigureDispute> ofOneSubject(Seq<Stated> stated) {
        return stated.zipWithIndex()
                .flatMap(one ->
                        stated.drop(one._2 + 1).filter(one._1::contradicts).map(other -> of(one._1, other)));
    }

    private static FigureDispute of(Stated one, Stated other) {
        return new FigureDispute(
                one.figure().measure(),
                one.figure().unit(),
                one.figure().period().get(),
                one.side(),
                other.side(),
                TreeSet.ofAll(one.by().appendAll(other.by()).map(Occurrence::id)));
    }

    /** {@code trade over 2016: EUR 7 according to gazette, but EUR 9 according to registry}. */
    @Override
    public String sentence(Names names) {
        return "%s over %s: %s, but %s".formatted(measure, period, sentence(told), sentence(otherwise));
    }

    private String sentence(Side side) {
        String figure = side.told() instanceof BigDecimal value
                ? value.toPlainString()
                : side.told().toString();
        return side.sentence(figure + unit.map(" "::concat).getOrElse(""));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("measure", measure)
                .put("unit", unit)
                .put("period", period)
                .put("told", told.value())
                .put("toldBy", told.sources())
                .put("otherwise", otherwise.value())
                .put("otherwiseBy", otherwise.sources());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(Spelling.folded(measure), period, evidence);
    }

    /** For a person, by ids: {@code trade over 2016: EUR 7 according to gazette, but EUR 9 according to registry [t1, t2]}. */
    @Override
    public String toString() {
        return "%s %s".formatted(sentence(Names.IDS), evidence.mkString("[", ", ", "]"));
    }
}
