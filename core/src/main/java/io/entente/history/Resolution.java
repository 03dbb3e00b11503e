package io.entente.history;

import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * Which of the reports that stand on one development an answer rests on. The others stay attached to it. A resolution
 * is applied when a question is asked and never touches the journal. It is pure; ask with the same object, or an equal
 * one, and what was kept from the question before answers.
 */
@FunctionalInterface
public interface Resolution {

    /**
     * Prefers one. Asked for every knowledge date at which the reports that stand change, before or after the one that a
     * question is about.
     *
     * @param standing at least two, of different sources or ids, in the journal's order
     * @return one of them
     */
    Standing prefer(Seq<Standing> standing);

    /** That it occurred or did not before that it is planned; then the latest known; then the latest recorded. */
    static Resolution latest() {
        return Resolutions.LATEST;
    }

    /** The first to have told; of those known at the same moment, the first recorded. */
    static Resolution earliest() {
        return Resolutions.EARLIEST;
    }

    /** The source that comes first in {@code ranking}; where none of them has a word, {@link #latest()}. */
    static Resolution ranking(Seq<SourceId> ranking) {
        return new Resolutions.Ranking(ranking);
    }

    /** The greatest by that order. */
    static Resolution by(Comparator<Standing> order) {
        return standing -> standing.maxBy(order).get();
    }
}
