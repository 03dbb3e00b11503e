package io.entente.projections.frames;

import io.entente.event.Spelling;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The slogans in use.
 *
 * @param byName each by its slogan or id as {@link Spelling#folded} has it, in the order in which the first use of each is certain
 */
public record FramesState(Map<String, Frame> byName) {

    static final FramesState EMPTY = new FramesState(LinkedHashMap.empty());

    /** All of them, in the order in which the first use of each is certain. */
    public Seq<Frame> all() {
        return byName.values().toVector();
    }

    /** That slogan, in whatever case it is written; it bears the spelling of its first use. */
    public Option<Frame> of(String frame) {
        return byName.get(Spelling.folded(frame));
    }

    @Override
    public String toString() {
        return all().mkString("Frames(", ", ", ")");
    }
}
