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

    /** The states along the histories asked about last. */
    private static final class Along<S> {
        private final List<Checkpoints<S>> latestFirst = new ArrayList<>();

        Option<Checkpoints<S>> find(History history) {
            for (int i = 0; i < latestFirst.size(); i++) {
                if (latestFirst.get(i).areAlong(history)) {
                    latestFirst.addFirst(latestFirst.remove(i));
                    return Option.some(latestFirst.getFirst());
                }
            }
            return Option.none();
        }

        Checkpoints<S> fresh(Projection<S> projection, History history, Limits limits) {
            latestFirst.addFirst(
                    latestFirst.isEmpty()
                            ? Checkpoints.of(projection, history, limits.spacing())
                            : latestFirst.getFirst().along(history));
            if (latestFirst.size() > limits.histories()) {
                latestFirst.removeLast();
            }
            return latestFirst.getFirst();
        }

        long weight() {
            long weight = 0;
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
        int before = checkpoints.weight();
        S state = checkpoints.after(count, listener);
        if (checkpoints.weight() != before) {
            weigh(asked);
        }
        return state;
    }

    @SuppressWarnings("unchecked") // kept under the projection that made them, or an equal one
    private synchronized <S> Checkpoints<S> checkpoints(Asked asked, Projection<S> projection, History history) {
        Along<S> along = (Along<S>) kept.find(asked).getOrElse(Along::new);
        return along.find(history).getOrElse(() -> {
            Checkpoints<S> fresh = along.fresh(projection, history, limits);
            kept.keep(asked, along);
            return fresh;
        });
    }

    private synchronized void weigh(Asked asked) {
        kept.find(asked).forEach(along -> kept.keep(asked, along));
    }
}
