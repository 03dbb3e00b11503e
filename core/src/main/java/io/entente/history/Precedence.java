package io.entente.history;

import io.entente.journal.Modality;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * The reports that stand on one development, in the order in which they are put together: that of a resolution. Where it has
 * nothing to go by, those that occurred go before those that deny, and these before plans; reports that all agree, taken by
 * their sources or the longest lists first, go so, and the order of recording decides nothing; only where some contradict
 * each other does the later recorded go first.
 *
 * @param standing the reports, at least one
 * @param disputed whether the resolution has nothing to go by between the first, which occurred, and one that denies it
 */
record Precedence(Seq<StandingReport> standing, boolean disputed) {

    private static final List<Modality> MODALITIES = List.of(Modality.OCCURRED, Modality.DENIED, Modality.PLANNED);

    private static final Comparator<StandingReport> BY_SOURCE = Comparator.comparing(
                    (StandingReport it) -> it.report().source())
            .thenComparing(it -> it.report().id());

    // of two lists of participants neither of which holds all of the other, a third that holds both says how they agree
    private static final Comparator<StandingReport> FULLEST_FIRST =
            Comparator.comparing(Precedence::fullness).reversed().thenComparing(BY_SOURCE);

    private static final Comparator<StandingReport> LATER_RECORDED_FIRST =
            Comparator.comparing(StandingReport::position).reversed();

    static Precedence of(Seq<StandingReport> standing, Resolution resolution) {
        Array<StandingReport> sorted = standing.sorted(resolution::compare).toArray();
        java.util.List<StandingReport> inOrder = new ArrayList<>(sorted.size());
        int end;
        for (int begin = 0; begin < sorted.size(); begin = end) {
            StandingReport next = sorted.get(begin);
            end = sorted.segmentLength(it -> resolution.compare(next, it) == 0, begin) + begin;
            ordered(sorted.slice(begin, end)).forEach(inOrder::add);
        }
        return new Precedence(Array.ofAll(inOrder), isDisputed(sorted, resolution));
    }

    private static boolean isDisputed(Seq<StandingReport> sorted, Resolution resolution) {
        Seq<Modality> first = sorted.takeWhile(it -> resolution.compare(sorted.head(), it) == 0)
                .map(it -> it.report().modality());
        return first.contains(Modality.OCCURRED) && first.contains(Modality.DENIED);
    }

    /** Reports between which the resolution has nothing to go by. */
    private static Seq<StandingReport> ordered(Seq<StandingReport> alike) {
        return alike.size() == 1
                ? alike
                : MODALITIES
                        .map(modality -> alike.filter(it -> it.report().modality() == modality))
                        .flatMap(Precedence::orderedOfOneModality);
    }

    private static Seq<StandingReport> orderedOfOneModality(Seq<StandingReport> alike) {
        return alike.size() < 2
                ? alike
                : List.of(BY_SOURCE, FULLEST_FIRST)
                        .map(alike::sorted)
                        .find(Assembly::allAgree)
                        .getOrElse(() -> alike.sorted(LATER_RECORDED_FIRST));
    }

    /** How many members its groups have together. */
    private static int fullness(StandingReport standing) {
        return standing.report()
                .development()
                .fields()
                .values()
                .map(value -> value instanceof Traversable<?> group ? group.size() : 0)
                .sum()
                .intValue();
    }
}
