package io.entente.history;

import static java.util.Objects.requireNonNull;

import io.entente.event.Given;
import io.entente.journal.SourceId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * In which order the reports that stand on one development are put together: the first begins, each following one agrees
 * and adds what was left open, or is a rival. A resolution is applied when a question is asked and never touches the
 * journal. It is pure; ask with the same object, or an equal one, and what was kept from the question before answers.
 */
@FunctionalInterface
public interface Resolution {

    /**
     * Which of two goes first: negative for {@code one}, positive for {@code other}, 0 where there is nothing to go by. Then
     * the order of recording decides, but only between reports that contradict each other; and where one of them tells that
     * it occurred and the other denies it, the development is disputed. Asked for every knowledge date at which the reports
     * that stand change, before or after the one that a question is about.
     */
    int compare(StandingReport one, StandingReport other);

    /** That it occurred or did not before that it is planned; then the latest known. */
    static Resolution latest() {
        return Resolutions.LATEST;
    }

    /** The first known. */
    static Resolution earliest() {
        return Resolutions.EARLIEST;
    }

    /** The sources in that order, each in the order of {@link #latest()}; after them all others, in that order, too. */
    static Resolution ranking(Seq<SourceId> ranking) {
        Given.within(ranking, "ranking");
        return new Resolutions.Ranking(ranking);
    }

    /** The sources in that order; see {@link #ranking(Seq)}. */
    static Resolution ranking(SourceId... ranking) {
        return ranking(List.of(requireNonNull(ranking, "ranking")));
    }

    /** The greater by that order goes first. */
    static Resolution by(Comparator<StandingReport> order) {
        requireNonNull(order, "order");
        return (one, other) -> order.compare(other, one);
    }
}
