package io.entente.projections.forms;

import io.entente.event.Dyad;
import java.util.function.Function;

/**
 * Tells a reader how to see what an answer leaves out, in the words of the place where it is read.
 *
 * @param possible how to count what has only possibly happened
 * @param withPredecessors how to count what stands under predecessors
 * @param timeline how to see every development
 * @param timelineOf how to see every development of another dyad
 * @param explain how to see what became of every word
 * @param knownAt how to ask as known at another moment
 * @param asRecorded how to ask of what was recorded by another moment
 * @param dyad how to name a dyad
 */
public record Guide(
        String possible,
        String withPredecessors,
        String timeline,
        Function<Dyad, String> timelineOf,
        String explain,
        String knownAt,
        String asRecorded,
        Function<Dyad, String> dyad) {

    /** For a reader who embeds this library. */
    public static final Guide LIBRARY = new Guide(
            "View.possible()",
            "View.withPredecessors()",
            "TimelineAnswer",
            "TimelineAnswer of %s"::formatted,
            "ExplainAnswer",
            "View.knownAt()",
            "View.asRecorded()",
            Dyad::toString);
}
