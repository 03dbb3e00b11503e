package io.entente.projection;

import io.entente.history.Occurrence;
import io.entente.history.Planned;

/**
 * A question put to a history, answered by folding what happened into a state. Pure: the same history gives the same
 * state, and states are immutable values. What cannot be squared becomes an anomaly in the state; no method throws.
 *
 * @param <S> the state
 */
public interface Projection<S> {

    /** The state before anything happened. */
    S initial();

    /** The state after {@code occurrence} has happened, too. */
    S evolve(S state, Occurrence occurrence);

    /** The state after everything that happened, in view of a plan whose day has passed without word. Ignored unless overridden. */
    default S due(S state, Planned planned) {
        return state;
    }
}
