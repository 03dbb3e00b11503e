package io.entente.projection;

import java.util.function.Function;

/**
 * The state of a projection, and what is made of it; see {@link Projection#map}. The fold goes on from the state, so the
 * value is made only when it is asked for.
 *
 * @param state the state
 * @param function what is made of it
 */
public record Mapped<S, T>(S state, Function<? super S, ? extends T> function) {

    /** What the function makes of the state. */
    public T value() {
        return function.apply(state);
    }

    /** The value, for a person. */
    @Override
    public String toString() {
        return String.valueOf(value());
    }
}
