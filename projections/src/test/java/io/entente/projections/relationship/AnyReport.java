package io.entente.projections.relationship;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Percent;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A report on a development of any kind, of few values, so that several speak of one thing.
 *
 * @param development what it tells
 * @param date when that was
 * @param isPlanned whether it is a plan
 * @param links to which of the reports it is linked, by their number
 */
record AnyReport(Development development, String date, boolean isPlanned, List<Tuple2<Relation, Integer>> links) {

    private static final Array<Kind> KINDS = Kinds.standard().all().toArray();
    private static final Array<String> DATES = Array.of(
            "undated",
            "2015",
            "2016",
            "2016-02",
            "2016-04-01",
            "2016-06~",
            "2016-07-01",
            "[2015-11..2016-05]",
            "2016-03/2016-08",
            "2016-01/..",
            "[..2016-07-10]");

    /** Reports of some kinds each, so that what they tell meets. */
    static Arbitrary<List<AnyReport>> several() {
        return Arbitraries.of(KINDS.toJavaList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(kinds -> of(Array.ofAll(kinds)).list().ofMinSize(1).ofMaxSize(6))
                .map(List::ofAll);
    }

    private static Arbitrary<AnyReport> of(Seq<Kind> kinds) {
        Arbitrary<Tuple2<Relation, Integer>> links = Combinators.combine(
                        Arbitraries.of(Relation.class), Arbitraries.integers().between(0, 5))
                .as(Tuple2::new);
        return Combinators.combine(
                        Arbitraries.of(kinds.toJavaList()).flatMap(AnyReport::developments),
                        Arbitraries.of(DATES.toJavaList()),
                        Arbitraries.of(false, false, false, true),
                        links.list().ofMaxSize(2).map(List::ofAll))
                .as(AnyReport::new);
    }

    private static Arbitrary<Development> developments(Kind kind) {
        return Arbitraries.longs().between(0, 40).map(seed -> development(kind, new Random(seed)));
    }

    private static Development development(Kind kind, Random random) {
        return kind.createInOrder(kind.fields().map(it -> component(it, random)).toJavaArray())
                .getOrElse(() -> development(kind, random));
    }

    private static Object component(Field field, Random random) {
        if (field.several()) {
            return Array.of(value(field, random));
        }
        return field.required() ? value(field, random) : Option.when(random.nextInt(3) > 0, () -> value(field, random));
    }

    private static Object value(Field field, Random random) {
        if (field.type().isEnum()) {
            return field.type().getEnumConstants()[random.nextInt(field.type().getEnumConstants().length)];
        }
        int few = random.nextInt(2);
        return switch (field.type().getSimpleName()) {
            case "Entity" -> Entity.of(few == 0 ? "CN" : "RS");
            case "Amount" -> Amount.eur(10 + few);
            case "Percent" -> Percent.of(40 + 20 * few);
            case "Count" -> Count.of(10 + few);
            case "Integer" -> 10 + few;
            case "BigDecimal" -> BigDecimal.valueOf(9 + few);
            case "EventDate" -> EventDate.parse("201" + (6 + few));
            default ->
                switch (field.name()) {
                    // of two titles of one agreement that are told at once, the first by id names it
                    case "title" -> "title";
                    case "code" -> few == 0 ? "042" : "ASSAULT";
                    default -> field.name() + " " + "xy".charAt(few);
                };
        };
    }

    /** As it is reported. */
    Report as(Seq<String> ids, int index) {
        Draft draft = Report.report(ids.get(index)).of(development).between("CN", "RS");
        return (isPlanned ? draft.plannedFor(date) : draft.on(date))
                .accordingTo("gazette", "2020")
                .linked(links.filter(it -> it._2 < ids.size() && it._2 != index)
                        .map(it -> new Link(it._1, DevelopmentId.of(ids.get(it._2))))
                        .distinct()
                        .toJavaArray(Link[]::new));
    }
}
