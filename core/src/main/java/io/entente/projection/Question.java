package io.entente.projection;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * A projection with what makes its state an answer, for people and for programs: its sections, their items, and what could
 * not be squared. Equal to another that asks the same, as a record without fields is.
 *
 * @param <S> the state
 */
public interface Question<S> extends Projection<S> {

    /** What it asks, in a word: {@code ownership}. */
    String name();

    /** The heading under which its sections stand, among few: {@code Money}. */
    default String topic() {
        return "Further questions";
    }

    /** What it answers, section by section, in the order in which they are to be told. */
    Seq<Section<S>> sections();

    /** What of a state could not be squared. Nothing unless overridden. */
    default Seq<Anomaly> anomalies(S state) {
        return Array.empty();
    }
}
