package io.entente.projection;

import io.entente.history.Account;
import io.entente.history.History;
import io.entente.history.Occurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Vector;

/**
 * States of one projection along one history, one kept after every so many occurrences. A state is good for as long as
 * the accounts before it are the very same objects, so states outlive whatever changes after them.
 */
@SuppressWarnings("ReferenceEquality") // an account that is the same object is the same account, and told so at once
final class Checkpoints<S> {

    private final Projection<S> projection;
    private final Array<Account> occurred;
    private final int spacing;
    private volatile Vector<S> states;
    private int counted;

    private Checkpoints(Projection<S> projection, Array<Account> occurred, int spacing, Vector<S> states) {
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

    /** How many more states there are than when this was last asked; for one caller, under its lock. */
    int countNew() {
        int size = states.size();
        int more = size - counted;
        counted = size;
        return more;
    }

    /** How many states there were when last counted. */
    int counted() {
        return counted;
    }

    /** The state after the first {@code count} occurrences. */
    synchronized S after(int count, ReplayListener listener) {
        int checkpoint = Math.min(count / spacing, states.size() - 1);
        S state = states.get(checkpoint);
        int done = checkpoint * spacing;
        while (done < count) {
            state = projection.evolve(state, new Occurrence(occurred.get(done)));
            done++;
            if (done % spacing == 0) {
                states = states.append(state);
            }
            listener.replayed(done, count);
        }
        return state;
    }

    private static int alike(Array<Account> one, Array<Account> other) {
        int shorter = Math.min(one.size(), other.size());
        int alike = 0;
        while (alike < shorter && one.get(alike) == other.get(alike)) {
            alike++;
        }
        return alike;
    }
}
