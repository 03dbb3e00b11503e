package io.entente.projection;

import io.entente.history.Assessment;
import io.entente.history.Cancellations;
import io.entente.history.History;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One pass over a history that stops at the end of each period: what is certain stays so, so the fold of it goes on from
 * there, and only what is possible and what is due is put on it anew.
 */
final class Sweep<S> {

    private final Projection<S> projection;
    private final Array<Assessment> occurred; // in the order of the fold, so that what is certain by a day comes first
    private final Array<Assessment> plans; // in the order of the fold, so that what is due by a day comes first
    private final Array<Integer> beginning; // of what occurred, by the first day on which each is possible
    private final TreeSet<Integer> possible = new TreeSet<>();
    private Cancellations certainly = Cancellations.NONE;
    private int certain;
    private int begun;
    private int due;
    private S happened;
    private S state;

    private Sweep(History history, Projection<S> projection, boolean isPossible) {
        this.projection = projection;
        this.occurred = history.occurred();
        this.plans = history.plans().toArray();
        this.beginning = isPossible
                ? Array.range(0, occurred.size())
                        .sortBy(it -> occurred.get(it).earliest().getOrElse(LocalDate.MIN))
                : Array.empty();
        this.happened = projection.initial();
        this.state = happened;
    }

    static <S> Seq<Snapshot<S>> of(View view, Granularity step, LocalDate from, Projection<S> projection) {
        LocalDate to = view.asOf().at();
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from %s on there is nothing up to %s".formatted(from, to));
        }
        return new Sweep<>(view.history(), projection, view.isPossible()).through(step, from, to);
    }

    private Seq<Snapshot<S>> through(Granularity step, LocalDate from, LocalDate to) {
        Vector<Snapshot<S>> snapshots = Vector.of(upTo(step, from, to));
        while (snapshots.last().last().isBefore(to)) {
            snapshots = snapshots.append(upTo(step, snapshots.last().last().plusDays(1), to));
        }
        return snapshots;
    }

    private Snapshot<S> upTo(Granularity step, LocalDate first, LocalDate to) {
        LocalDate end = step.lastDay(first);
        LocalDate last = end.isBefore(to) ? end : to;
        if (changesBy(last)) {
            S counted = Array.ofAll(possible).map(this::occurrence).foldLeft(happened, projection::evolve);
            Cancellations cancellations =
                    Array.ofAll(possible).map(occurred::get).foldLeft(certainly, Cancellations::and);
            Predicate<Assessment> isCalledOff = it -> !cancellations.of(it).isEmpty();
            S awaited = plans.take(due).reject(isCalledOff).map(Planned::new).foldLeft(counted, projection::due);
            state = plans.filter(isCalledOff).map(Planned::new).foldLeft(awaited, projection::calledOff);
        }
        return new Snapshot<>(first, last, state);
    }

    private boolean changesBy(LocalDate day) {
        int before = certain + begun + due;
        while (begun < beginning.size()
                && isBy(day, occurred.get(beginning.get(begun)).earliest(), true)) {
            possible.add(beginning.get(begun));
            begun++;
        }
        while (certain < occurred.size() && isBy(day, occurred.get(certain).latest(), false)) {
            happened = projection.evolve(happened, occurrence(certain));
            certainly = certainly.and(occurred.get(certain));
            possible.remove(certain);
            certain++;
        }
        while (due < plans.size() && isBy(day, plans.get(due).latest(), false)) {
            due++;
        }
        return certain + begun + due > before;
    }

    private static boolean isBy(LocalDate day, Option<LocalDate> other, boolean whereOpen) {
        return other.map(it -> !it.isAfter(day)).getOrElse(whereOpen);
    }

    private Occurrence occurrence(int index) {
        return new Occurrence(occurred.get(index));
    }
}
