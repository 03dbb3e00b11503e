package io.entente.projections.exports.panel;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Qualifier;
import io.entente.history.Assessment;
import io.entente.journal.SourceId;
import io.entente.projection.Granularity;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.projections.answers.NumberTold;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.Selection;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.exports.Omission;
import io.entente.projections.relationship.Relationship;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The numbers of a relationship by the end of each year, as a panel of dyad-years has them.
 *
 * @param rows year by year, in each in the order of the state
 * @param omissions what of the state has no place in it
 */
public record Panel(Seq<Row> rows, Seq<Omission> omissions) {

    /** The columns, in their order. */
    public static final Seq<String> COLUMNS = Vector.of(
            "ccode1",
            "ccode2",
            "iso1",
            "iso2",
            "year",
            "measure",
            "value",
            "low",
            "high",
            "unit",
            "certainty",
            "sources");

    /**
     * Which pairs of countries have a row: each pair once, as the Correlates of War project and its users' packages have
     * undirected dyads; or both orders of it.
     */
    public enum Dyads {
        /** The country of the lower number first; where the numbers are not known, the order of the ISO codes. */
        UNDIRECTED,
        /**
         * A number of what one country did to the other, or holds in it, goes from the one to the other; any other number
         * belongs to both orders.
         */
        DIRECTED
    }

    /**
     * A number of a pair of countries by the end of a year.
     *
     * @param ccode1 the number of the first country in the Correlates of War project; none where it is not known
     * @param ccode2 that of the second
     * @param iso1 the code of the first country, ISO 3166-1 alpha-2 or, of a former state, ISO 3166-3; none where it is no country
     * @param iso2 that of the second
     * @param year the year by whose end it is
     * @param measure which number it is, the same in every year: {@code holdings/smederevo hbis percent}
     * @param value the number; none of a band, or where an end is open
     * @param low the least that it may be, inclusive; of an approximate one a tenth less
     * @param high the most that it may be, inclusive; of an approximate one a tenth more
     * @param unit what it counts
     * @param certainty {@code certain} or {@code possible}, with {@code approximate} after it where it is
     * @param sources everybody whose word it rests on, by id
     */
    public record Row(
            Option<Integer> ccode1,
            Option<Integer> ccode2,
            Option<String> iso1,
            Option<String> iso2,
            int year,
            String measure,
            Option<BigDecimal> value,
            Option<BigDecimal> low,
            Option<BigDecimal> high,
            String unit,
            String certainty,
            Seq<SourceId> sources) {}

    /**
     * The panel of a view's dyad, from the year in which anything may first have happened to that of the view's day.
     *
     * @throws IllegalArgumentException if the view is of everything, or there are more years than an answer has periods
     */
    public static Panel of(View view, Relationship relationship, Dyads dyads, CowCodes codes) {
        Dyad dyad = view.dyad()
                .getOrElseThrow(() -> new IllegalArgumentException("a panel is of one pair: ask a view between two"));
        PeriodsAnswer answer = PeriodsAnswer.of(view, relationship, Selection.ALL, Granularity.YEAR);
        Seq<Row> rows = answer.rows().flatMap(told -> pairs(dyad, told.told().item(), dyads, codes, year(told))
                .map(pair -> row(pair, told, view, codes)));
        return new Panel(rows, omissions(view, relationship, answer, rows));
    }

    private static int year(PeriodsAnswer.Row told) {
        return told.period().latest().get().getYear();
    }

    private static Seq<Tuple2<Entity, Entity>> pairs(Dyad dyad, Item item, Dyads dyads, CowCodes codes, int year) {
        Tuple2<Entity, Entity> inOrder = new Tuple2<>(dyad.first(), dyad.second());
        Tuple2<Entity, Entity> reversed = inOrder.swap();
        if (dyads == Dyads.UNDIRECTED) {
            boolean isLower = codes.of(dyad.first(), year)
                    .flatMap(first -> codes.of(dyad.second(), year).map(second -> first < second))
                    .getOrElse(true);
            return Vector.of(isLower ? inOrder : reversed);
        }
        Seq<Entity> named = item.fields()
                .values()
                .flatMap(value -> value instanceof Option<?> option ? option : Vector.of(value))
                .filter(value -> value instanceof Entity entity && dyad.has(entity))
                .map(Entity.class::cast)
                .distinct()
                .toVector();
        return named.size() == 2 ? Vector.of(new Tuple2<>(named.get(0), named.get(1))) : Vector.of(inOrder, reversed);
    }

    private static Row row(Tuple2<Entity, Entity> pair, PeriodsAnswer.Row told, View view, CowCodes codes) {
        NumberTold number = told.told();
        return new Row(
                codes.of(pair._1, year(told)),
                codes.of(pair._2, year(told)),
                iso(pair._1),
                iso(pair._2),
                year(told),
                number.section() + "/" + number.name(),
                number.figure(),
                number.least(),
                number.most(),
                number.unit(),
                told.certainty() + (number.qualifier() == Qualifier.ABOUT ? " approximate" : ""),
                sources(number, view));
    }

    private static Seq<SourceId> sources(NumberTold number, View view) {
        return TreeSet.ofAll(number.evidence()
                        .toVector()
                        .flatMap(view.history()::assessment)
                        .flatMap(Assessment::sources))
                .toVector();
    }

    private static Option<String> iso(Entity actor) {
        return Option.when(actor.isCountryCode(), actor.id());
    }

    private static Seq<Omission> omissions(View view, Relationship relationship, PeriodsAnswer answer, Seq<Row> rows) {
        StateAnswer state = StateAnswer.of(view, relationship);
        Set<Item> numbered = HashSet.ofAll(answer.rows().map(row -> row.told().item()));
        LocalDate day = view.asOf().at();
        int cut = day.getDayOfYear() == day.lengthOfYear() ? 0 : rows.count(row -> row.year() == day.getYear());
        return Vector.of(
                        Omission.of(
                                "items of the state that tell no number",
                                state.sections()
                                        .flatMap(StateAnswer.Section::items)
                                        .count(it -> !numbered.contains(it.told())),
                                "a panel has numbers alone"),
                        Omission.of("denials", state.denied().size(), "a panel has numbers alone"),
                        Omission.of(
                                "developments of an unknown kind",
                                state.unknown().size(),
                                "of what is not known there is no number"),
                        Omission.of("anomalies", state.anomalies().size(), "a panel has numbers alone"),
                        Omission.of(
                                "rows of the year " + day.getYear() + " by its end",
                                cut,
                                "they tell the numbers by " + day),
                        Omission.of(
                                "rows without both ccodes",
                                rows.count(row ->
                                        row.ccode1().isEmpty() || row.ccode2().isEmpty()),
                                "the Correlates of War project knows them by no number in those years"),
                        Omission.of(
                                "rows without both ISO codes",
                                rows.count(row ->
                                        row.iso1().isEmpty() || row.iso2().isEmpty()),
                                "what is no country has none"))
                .flatMap(it -> it);
    }
}
