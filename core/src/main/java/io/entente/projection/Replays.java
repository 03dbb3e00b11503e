package io.entente.projection;

import io.entente.event.Dyad;
import io.entente.history.Archive;
import io.entente.history.History;
import io.entente.history.Limits;
import io.entente.history.Resolution;
import io.entente.journal.Journal;
import io.entente.time.Recorded;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A journal, and the states kept of whatever was replayed over it last. What is kept is bounded, and never changes an
 * answer. Safe for use by several threads.
 */
final class Replays {

    private final Archive archive;
    private final Limits limits;
    private final Map<Asked, Along> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** Projections that are equal give equal states, so they share what is kept: as records without fields are. */
    private record Asked(Projection<?> projection, Option<Dyad> dyad, Resolution resolution, Recorded recorded) {}

    /** The states along the histories asked about last, and their weight when last weighed. */
    private static final class Along {
        private final List<Checkpoints<?>> checkpoints = new ArrayList<>();
        private long weight;
    }

    /** Replays over {@code journal} that keep as much as {@code limits} allow. */
    Replays(Journal journal, Limits limits) {
        this.archive = new Archive(journal, limits);
        this.limits = limits;
    }

    Archive archive() {
        return archive;
    }

    /** The state after the first {@code count} occurrences of a history. */
    <S> S after(int count, Projection<S> projection, History history, View view, ReplayListener listener) {
        if (limits.states() == 0) {
            return Checkpoints.of(projection, history, Integer.MAX_VALUE).after(count, listener);
        }
        Asked asked = new Asked(
                projection, view.dyad(), view.resolution(), view.asOf().recorded());
        S state = checkpoints(asked, projection, history).after(count, listener);
        weigh(asked);
        return state;
    }

    private synchronized <S> Checkpoints<S> checkpoints(Asked asked, Projection<S> projection, History history) {
        List<Checkpoints<?>> along = kept.computeIfAbsent(asked, unasked -> new Along()).checkpoints;
        for (int i = 0; i < along.size(); i++) {
            if (along.get(i).areAlong(history)) {
                along.addFirst(along.remove(i));
                return of(along.getFirst());
            }
        }
        Checkpoints<S> fresh = along.isEmpty()
                ? Checkpoints.of(projection, history, limits.spacing())
                : Replays.<S>of(along.getFirst()).along(history);
        along.addFirst(fresh);
        if (along.size() > limits.histories()) {
            along.removeLast();
        }
        return fresh;
    }

    /** Weighs what was kept of a question anew, and forgets the eldest while all of it is too much. */
    private synchronized void weigh(Asked asked) {
        Along along = kept.get(asked);
        if (along != null) {
            long now = 0;
            for (Checkpoints<?> checkpoints : along.checkpoints) {
                now += checkpoints.weight();
            }
            weight += now - along.weight;
            along.weight = now;
        }
        Iterator<Along> eldest = kept.values().iterator();
        while (weight > limits.states() && eldest.hasNext()) {
            weight -= eldest.next().weight;
            eldest.remove();
        }
    }

    @SuppressWarnings("unchecked") // kept under the projection that made them, or an equal one
    private static <S> Checkpoints<S> of(Checkpoints<?> checkpoints) {
        return (Checkpoints<S>) checkpoints;
    }
}
