package io.entente.projection;

import io.entente.event.Entity;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.vavr.collection.SortedMap;
import java.util.function.Function;

/**
 * A question put to a history, answered by folding what happened into a state. Pure: the same history gives the same
 * state, and states are immutable values. What cannot be squared becomes an anomaly in the state; no method throws.
 *
 * <p>Projections are put together from others, as pure as these, and equal to what is put together of equal ones, so that
 * states which are kept are found again:
 *
 * <pre>{@code
 * new Arms().filter(new Filter.InStoryline("air defence")).and(new Investments()).perEntity()
 * }</pre>
 *
 * @param <S> the state
 */
public interface Projection<S> {

    /** The state before anything happened. */
    S initial();

    /** The state after {@code occurrence} has happened, too. */
    S evolve(S state, Occurrence occurrence);

    /**
     * The state after everything that happened, in view of a plan whose day has passed without word, and that nothing calls
     * off. Ignored unless overridden.
     */
    default S due(S state, Planned planned) {
        return state;
    }

    /**
     * The state after all that, in view of a plan that something calls off, whether or not its day has passed. Ignored unless
     * overridden.
     */
    default S calledOff(S state, Planned planned) {
        return state;
    }

    /** This and another, in one pass. */
    default <T> Projection<Pair<S, T>> and(Projection<T> other) {
        return new Both<>(this, other);
    }

    /**
     * This, and what a function makes of its state at the end: {@code view.replay(projection.map(function)).value()}.
     *
     * @param function pure; equal projections need equal functions, so one that is asked again is best kept in a constant
     */
    default <T> Projection<Mapped<S, T>> map(Function<? super S, ? extends T> function) {
        return new Mapping<>(this, function);
    }

    /** The same of a part of what happened; of what belongs by two filters where one is put on the other. */
    default Projection<S> filter(Filter filter) {
        return new Filtered<>(this, filter);
    }

    /**
     * A state for each entity that a development names, of what names it: what it is by {@link Filter.Naming}. Who is not
     * there is named nowhere.
     */
    default Projection<SortedMap<Entity, S>> perEntity() {
        return new PerEntity<>(this);
    }
}
