package io.entente.projection;

import io.entente.history.Assessment;
import io.entente.history.History;
import io.entente.history.Occurrence;
import io.vavr.control.Option;
import java.util.Iterator;

/**
 * States of one projection along one history. A state is good for as long as the assessments before it are the very same
 * objects, so states outlive whatever changes after them; and what was known earlier goes on from the states of what is known
 * in the end, up to the first assessment that was another then.
 *
 * <p>No state that is kept is handed out: what a state works out when it is asked lasts as long as it, and that of all the
 * states along a history would be much more than the states themselves, which share most of what they hold.
 */
final class Checkpoints<S> {

    private final Projection<S> projection;
    private final History history;
    private final Option<Checkpoints<S>> trunk; // of what is known in the end, where this branches off from it
    private final int fork; // after how many occurrences
    private volatile Spaced<S> kept; // from there on

    private Checkpoints(
            Projection<S> projection, History history, Option<Checkpoints<S>> trunk, int fork, Spaced<S> kept) {
        this.projection = projection;
        this.history = history;
        this.trunk = trunk;
        this.fork = fork;
        this.kept = kept;
    }

    static <S> Checkpoints<S> of(Projection<S> projection, History history, int spacing) {
        return new Checkpoints<>(projection, history, Option.none(), 0, Spaced.none(spacing));
    }

    /** The same along another history, of which the first occurrences are the same: what is kept up to there. */
    Checkpoints<S> along(History other, int alike) {
        return alike < fork
                ? new Checkpoints<>(projection, other, trunk, alike, Spaced.none(kept.spacing()))
                : new Checkpoints<>(projection, other, trunk, fork, kept.upTo(alike - fork));
    }

    /** What goes on from this one along another history, of which the first occurrences are the same. */
    Checkpoints<S> branch(History other, int alike, int spacing) {
        return new Checkpoints<>(projection, other, Option.some(this), alike, Spaced.none(spacing));
    }

    /** How many occurrences of another history, from the first on, are the same. */
    int alike(History other) {
        return history.alike(other);
    }

    @SuppressWarnings("ReferenceEquality") // a history that is the same object is the same, and told so at once
    boolean areAlong(History other) {
        return history == other;
    }

    /** What it takes to keep it: its states, and the assessments along which they are kept. */
    int weight() {
        return history.weight() + kept.states().size();
    }

    /** How many states are kept, of what it branches off from, too. */
    int states() {
        return kept.states().size() + trunk.map(Checkpoints::states).getOrElse(0);
    }

    /** The state after the first {@code count} occurrences. */
    S after(int count, ReplayListener listener) {
        return after(count, count, listener);
    }

    private S after(int count, int total, ReplayListener listener) {
        return trunk.isDefined() && count <= fork
                ? trunk.get().after(count, total, listener)
                : onFromFork(count - fork, total, listener);
    }

    private S onFromFork(int count, int total, ReplayListener listener) {
        Spaced<S> before = kept;
        Spaced<S> reached = before.states().isEmpty() ? before.and(atFork(total, listener)) : before;
        int checkpoint = reached.before(count);
        boolean goesOn = checkpoint == reached.states().size() - 1;
        S state = reached.states().get(checkpoint);
        int done = checkpoint * reached.spacing();
        Iterator<Assessment> ahead = history.occurredFrom(fork + done);
        while (done < count) {
            state = projection.evolve(state, new Occurrence(ahead.next()));
            done++;
            if (goesOn && done < count && done == reached.next()) {
                reached = reached.and(state);
            }
            listener.replayed(fork + done, total);
        }
        keep(reached);
        return state;
    }

    private S atFork(int total, ReplayListener listener) {
        return trunk.isEmpty() ? projection.initial() : trunk.get().after(fork, total, listener);
    }

    // the replay itself holds no lock: a projection or listener may take its time, or ask another question
    private synchronized void keep(Spaced<S> reached) {
        if (reached.next() > kept.next()) {
            kept = reached;
        }
    }
}
