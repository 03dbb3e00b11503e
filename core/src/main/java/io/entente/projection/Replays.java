package io.entente.projection;

import io.entente.event.Dyad;
import io.entente.history.Histories;
import io.entente.history.History;
import io.entente.history.Limits;
import io.entente.history.Resolution;
import io.entente.internal.cache.RecentlyUsed;
import io.entente.journal.Journal;
import io.entente.time.Recorded;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal, and the states kept of whatever was replayed over it last. What is kept is bounded, and never changes an
 * answer. Safe for use by several threads.
 */
final class Replays {

    private final Histories histories;
    private final Limits limits;
    private final RecentlyUsed<Asked, Along<?>> kept;

    /** Projections that are equal give equal states, so they share what is kept: as records without fields are. */
    private record Asked(Projection<?> projection, Option<Dyad> dyad, Resolution resolution, Recorded recorded) {}

    /** The states along what is known in the end, and along the histories asked about last that are others. */
    private static final class Along<S> {
        private final Limits limits;
        private final List<Checkpoints<S>> latestFirst = new ArrayList<>();
        private Checkpoints<S> end;

        Along(Projection<S> projection, History history, Limits limits) {
            this.limits = limits;
            this.end = Checkpoints.of(projection, history.inTheEnd(), limits.spacing());
        }

        Checkpoints<S> of(History history) {
            if (!end.areAlong(history.inTheEnd())) {
                end = end.along(history.inTheEnd(), end.alike(history.inTheEnd()));
            }
            if (end.areAlong(history)) {
                return end;
            }
            for (int i = 0; i < latestFirst.size(); i++) {
                if (latestFirst.get(i).areAlong(history)) {
                    latestFirst.addFirst(latestFirst.remove(i));
                    return latestFirst.getFirst();
                }
            }
            latestFirst.addFirst(fresh(history));
            if (latestFirst.size() > limits.histories()) {
                latestFirst.removeLast();
            }
            return latestFirst.getFirst();
        }

        /** On from the end, or from what was asked about last where that has more in common. */
        private Checkpoints<S> fresh(History history) {
            int shared = end.alike(history);
            int alike = latestFirst.isEmpty() ? 0 : latestFirst.getFirst().alike(history);
            return alike > shared
                    ? latestFirst.getFirst().along(history, alike)
                    : end.branch(history, shared, limits.spacing());
        }

        long weight() {
            long weight = end.weight();
            for (Checkpoints<S> checkpoints : latestFirst) {
                weight += checkpoints.weight();
            }
            return weight;
        }
    }

    /** Replays over {@code journal} that keep as much as {@code limits} allow. */
    Replays(Journal journal, Limits limits) {
        this.histories = new Histories(journal, limits);
        this.limits = limits;
        this.kept = new RecentlyUsed<>(limits.states(), Along::weight);
    }

    Histories histories() {
        return histories;
    }

    /** The state after the first {@code count} occurrences of a history. */
    <S> S after(int count, Projection<S> projection, History history, View view, ReplayListener listener) {
        if (limits.states() == 0) {
            return Checkpoints.of(projection, history, Integer.MAX_VALUE).after(count, listener);
        }
        Asked asked = new Asked(
                projection, view.dyad(), view.resolution(), view.asOf().recorded());
        Checkpoints<S> checkpoints = checkpoints(asked, projection, history);
        int before = checkpoints.states();
        S state = checkpoints.after(count, listener);
        if (checkpoints.states() != before) {
            weigh(asked);
        }
        return state;
    }

    @SuppressWarnings("unchecked") // kept under the projection that made them, or an equal one
    private synchronized <S> Checkpoints<S> checkpoints(Asked asked, Projection<S> projection, History history) {
        Along<S> along = (Along<S>) kept.find(asked).getOrElse(() -> new Along<>(projection, history, limits));
        Checkpoints<S> checkpoints = along.of(history);
        kept.keep(asked, along);
        return checkpoints;
    }

    private synchronized void weigh(Asked asked) {
        kept.find(asked).forEach(along -> kept.keep(asked, along));
    }
}
