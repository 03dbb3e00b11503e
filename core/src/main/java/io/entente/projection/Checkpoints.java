package io.entente.projection;

import io.entente.history.Assessment;
import io.entente.history.History;
import io.entente.history.Occurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Vector;

/**
 * States of one projection along one history, one kept after every so many occurrences. A state is good for as long as
 * the assessments before it are the very same objects, so states outlive whatever changes after them.
 *
 * <p>No state that is kept is handed out: what a state works out when it is asked lasts as long as it, and that of all the
 * states along a history would be much more than the states themselves, which share most of what they hold.
 */
@SuppressWarnings(
        "ReferenceEquality") // an assessment that is the same object is the same assessment, and told so at once
final class Checkpoints<S> {

    private final Projection<S> projection;
    private final Array<Assessment> occurred;
    private final int spacing;
    private volatile Vector<S> states;

    private Checkpoints(Projection<S> projection, Array<Assessment> occurred, int spacing, Vector<S> states) {
        this.projection = projection;
        this.occurred = occurred;
        this.spacing = spacing;
        this.states = states;
    }

    static <S> Checkpoints<S> of(Projection<S> projection, History history, int spacing) {
        return new Checkpoints<>(projection, history.occurred(), spacing, Vector.of(projection.initial()));
    }

    /** The checkpoints along another history that are good there, too. */
    Checkpoints<S> along(History history) {
        int alike = alike(occurred, history.occurred());
        return new Checkpoints<>(projection, history.occurred(), spacing, states.take(alike / spacing + 1));
    }

    boolean areAlong(History history) {
        return occurred == history.occurred();
    }

    /** What it takes to keep it: its states, and the assessments along which they are kept. */
    int weight() {
        return occurred.size() + states.size();
    }

    /** The state after the first {@code count} occurrences. */
    S after(int count, ReplayListener listener) {
        Vector<S> before = states;
        int checkpoint = Math.min(Math.max(count - 1, 0) / spacing, before.size() - 1);
        S state = before.get(checkpoint);
        Vector<S> reached = checkpoint == before.size() - 1 ? before : Vector.empty();
        int done = checkpoint * spacing;
        while (done < count) {
            state = projection.evolve(state, new Occurrence(occurred.get(done)));
            done++;
            if (done % spacing == 0 && done < count && !reached.isEmpty()) {
                reached = reached.append(state);
            }
            listener.replayed(done, count);
        }
        keep(reached);
        return state;
    }

    // the replay itself holds no lock: a projection or listener may take its time, or ask another question
    private synchronized void keep(Vector<S> reached) {
        if (reached.size() > states.size()) {
            states = reached;
        }
    }

    private static int alike(Array<Assessment> one, Array<Assessment> other) {
        int shorter = Math.min(one.size(), other.size());
        int alike = 0;
        while (alike < shorter && one.get(alike) == other.get(alike)) {
            alike++;
        }
        return alike;
    }
}
