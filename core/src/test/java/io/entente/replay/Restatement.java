package io.entente.replay;

import io.entente.event.Development;
import io.entente.event.Quantity;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * How one more source, known last, repeats the word of the report that goes first, or says less.
 *
 * @param which on which development
 * @param picks what it leaves of each field, of the date last: 0 is what it can of it
 */
record Restatement(int which, Seq<Integer> picks) {

    private static final EventDate KNOWN_LAST = EventDate.parse("2030-01-01T00:00Z");

    /** What it says; none where what stands in the end is no longer what the first said, so that to repeat it is to object. */
    Option<Report> of(Verdict verdict) {
        Report first = verdict.report();
        return Option.when(
                first.development().fields().forAll(field -> !sayings(
                                field._2(),
                                verdict.development().fields().get(field._1()).get())
                        .isEmpty()),
                () -> new Report(
                        first.id(),
                        SourceId.of("echo"),
                        picked(picks.last(), dates(first.occurred())),
                        KNOWN_LAST,
                        first.modality(),
                        development(first.development(), verdict.development()),
                        TreeSet.of(first.dyads().last()),
                        Option.none(),
                        picked(picks.last(), List.of(first.storylines(), List.empty())),
                        picked(picks.last(), List.of(first.links(), List.empty()))));
    }

    // a source that leaves an end open that another gives says less of it, and yet more of when it had begun
    private static Seq<EventDate> dates(EventDate told) {
        return Clocks.OCCURRED
                .filter(it -> NaiveDate.tellsMore(told, it))
                .filter(it -> it.latest().isDefined() || it.isUndated())
                .prepend(told);
    }

    private Development development(Development first, Development last) {
        if (first instanceof UnknownDevelopment unknown) {
            return new UnknownDevelopment(
                    unknown.kind(),
                    unknown.version(),
                    unknown.members().filterKeys(field -> pick(field, first) % 3 < 2));
        }
        Map<String, Object> less = first.fields()
                .foldLeft(
                        HashMap.empty(),
                        (all, field) -> all.put(
                                field._1(),
                                picked(
                                        pick(field._1(), first),
                                        sayings(
                                                field._2(),
                                                last.fields().get(field._1()).get()))));
        try {
            return first.with(less);
        } catch (IllegalArgumentException refused) {
            return first;
        }
    }

    private int pick(String field, Development development) {
        return picks.get(development.fields().keySet().toList().indexOf(field));
    }

    private static <T> T picked(int pick, Seq<T> sayings) {
        return sayings.get(pick % sayings.size());
    }

    /** What may be said of a field so as to say no more than the first told, and than stands in the end. */
    private static Seq<Object> sayings(Object first, Object last) {
        return switch (first) {
            case Option<?> option ->
                option.map(told -> sayings(told, ((Option<?>) last).get())
                                .<Object>map(Option::some)
                                .append(Option.none()))
                        .getOrElse(List.of(Option.none()));
            case Quantity told ->
                DevelopmentArbitraries.QUANTITIES
                        .prepend(told)
                        .filter(it -> saysNoMore(it, told) && saysNoMore(it, (Quantity) last))
                        .map(it -> it);
            case EventDate told ->
                DevelopmentArbitraries.PERIODS
                        .filter(it -> NaiveDate.tellsMore(told, it))
                        .prepend(told)
                        .map(it -> it);
            case Seq<?> group ->
                group.distinct().<Object>map(one -> group.reject(one::equals)).prepend(group);
            default -> List.of(first);
        };
    }

    private static boolean saysNoMore(Quantity less, Quantity more) {
        return less.equals(more) || (NaiveQuantity.tellsMore(more, less) && NaiveQuantity.liesWithin(more, less));
    }
}
