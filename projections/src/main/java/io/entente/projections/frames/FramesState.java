package io.entente.projections.frames;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * The slogans in use.
 *
 * @param byName each by its slogan or id, in the order in which the first use of each is certain
 */
public record FramesState(Map<String, Frame> byName) {

    static final FramesState EMPTY = new FramesState(LinkedHashMap.empty());

    /** All of them, in the order in which the first use of each is certain. */
    public Seq<Frame> all() {
        return byName.values().toVector();
    }

    @Override
    public String toString() {
        return all().mkString("Frames(", ", ", ")");
    }
}
