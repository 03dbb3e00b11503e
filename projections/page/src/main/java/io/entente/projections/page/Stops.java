package io.entente.projections.page;

import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.projection.Granularity;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.entente.time.EventDate;
import io.vavr.Value;
import io.vavr.collection.Array;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where a page can stand.
 *
 * @param days the days by whose end something has happened that had not before; the first is the day on which it begins
 * @param moments the days by whose end something is known that was not before, after one on which nothing is
 * @param daysBy of how long a time only the last such day is among them
 * @param momentsBy the same of what is known
 */
record Stops(Array<LocalDate> days, Array<LocalDate> moments, Granularity daysBy, Granularity momentsBy) {

    // each state costs time in proportion to what is told: about a minute in all
    private static final int MOST_WORK = 1_500_000;
    private static final int FEWEST_STATES = 200;
    private static final int MOST_MOMENTS = 60;

    static Stops of(View view, Option<LocalDate> from) {
        SortedSet<LocalDate> moments = moments(view);
        Granularity momentsBy = Array.of(Granularity.values())
                .find(by -> lasts(moments, by).size() <= MOST_MOMENTS)
                .getOrElse(Granularity.YEAR);
        Array<LocalDate> known = lasts(moments, momentsBy);
        SortedSet<LocalDate> days = days(view, known, from);
        int told = Math.max(1, view.everTold().size());
        int most = Math.max(FEWEST_STATES, MOST_WORK / told) / known.size();
        Granularity daysBy = Array.of(Granularity.values())
                .find(by -> lasts(days, by).size() <= most)
                .getOrElse(Granularity.YEAR);
        return new Stops(lasts(days, daysBy), known, daysBy, momentsBy);
    }

    /** Of the days that lie in one period, the last; the first of all remains. */
    private static Array<LocalDate> lasts(SortedSet<LocalDate> days, Granularity by) {
        return by == Granularity.DAY
                ? Array.ofAll(days)
                : Array.ofAll(TreeSet.ofAll(days.toVector()
                        .groupBy(by::lastDay)
                        .values()
                        .map(it -> it.max().get())
                        .append(days.head())));
    }

    private static SortedSet<LocalDate> moments(View view) {
        LocalDate last = LocalDate.ofInstant(view.asOf().known(), ZoneOffset.UTC);
        SortedSet<LocalDate> known = TreeSet.ofAll(
                        view.histories(view.everTold().toVector())
                                .values()
                                .flatMap(it -> it)
                                .map(Stops::knownOn))
                .filter(it -> it.isBefore(last));
        return known.headOption()
                .map(first -> known.add(first.minusDays(1)))
                .getOrElse(known)
                .add(last);
    }

    private static LocalDate knownOn(ClaimOutcome word) {
        Instant recorded = word.entry().recorded();
        Instant known = word.claim().known().latestMoment().getOrElse(recorded);
        return LocalDate.ofInstant(known.isBefore(recorded) ? known : recorded, ZoneOffset.UTC);
    }

    private static SortedSet<LocalDate> days(View view, Array<LocalDate> moments, Option<LocalDate> from) {
        LocalDate last = view.asOf().at();
        SortedSet<LocalDate> all = TreeSet.ofAll(moments.flatMap(known -> changes(view.knownAt(AsOf.endOf(known)))))
                .filter(it -> it.isBefore(last));
        LocalDate first = from.orElse(all.headOption().map(Stops::dayBefore)).getOrElse(last);
        return all.filter(it -> it.isAfter(first)).add(first).add(last);
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.isAfter(LocalDate.MIN) ? day.minusDays(1) : day;
    }

    /** The days on which it may change: of one on which it does not, nobody will notice. */
    private static Iterable<LocalDate> changes(View view) {
        return view.certain()
                .changePoints()
                .addAll(view.possible().changePoints())
                .addAll(view.history().assessments().flatMap(Stops::dates).flatMap(Stops::edges));
    }

    private static Vector<EventDate> dates(Assessment it) {
        return Vector.of(it.date()).appendAll(it.development().fields().values().flatMap(Stops::dates));
    }

    private static Vector<EventDate> dates(Object value) {
        return switch (value) {
            case EventDate date -> Vector.of(date);
            case Value<?> several -> several.toVector().flatMap(Stops::dates);
            default -> Vector.empty();
        };
    }

    private static Vector<LocalDate> edges(EventDate date) {
        return date.earliest()
                .toVector()
                .appendAll(date.latest())
                .appendAll(
                        date.latest().filter(it -> it.isBefore(LocalDate.MAX)).map(it -> it.plusDays(1)));
    }
}
