package io.entente.projection;

import io.vavr.collection.Vector;

/**
 * States kept along a replay, one after every so many occurrences, from its beginning on. Once there are many, every second
 * is dropped: a replay of many occurrences, whose states weigh much, keeps no more of them than one of few.
 *
 * @param states the states
 * @param spacing how many occurrences there are between two of them
 */
record Spaced<S>(Vector<S> states, int spacing) {

    private static final int MOST = 32;

    /** None yet. */
    static <S> Spaced<S> none(int spacing) {
        return new Spaced<>(Vector.empty(), spacing);
    }

    /** How many occurrences there are up to the next state to be kept. */
    int next() {
        return states.size() * spacing;
    }

    /** The same with the next state. */
    Spaced<S> and(S state) {
        Vector<S> more = states.append(state);
        return more.size() <= MOST
                ? new Spaced<>(more, spacing)
                : new Spaced<>(more.zipWithIndex().filter(it -> it._2 % 2 == 0).map(it -> it._1), 2 * spacing);
    }

    /** Those after no more than that many occurrences. */
    Spaced<S> upTo(int occurrences) {
        return new Spaced<>(states.take(occurrences / spacing + 1), spacing);
    }

    /** The place of the last before that many occurrences. */
    int before(int occurrences) {
        return Math.min((Math.max(occurrences, 1) - 1) / spacing, states.size() - 1);
    }
}
