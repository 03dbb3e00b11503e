package io.entente.projections.relations;

import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.state.Standing;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;

/** What was ended before all that is told to begin it, by every reading of the dates: how it began before that, nobody tells. */
final class TooEarly {

    private TooEarly() {}

    /**
     * The ends that came too early, each as an anomaly.
     *
     * @param sentence with a {@code %s} for each part, and then for the day of the end and that of the beginning
     */
    static Seq<Anomaly> in(Standing standing, String sentence, Object... parts) {
        return standing.endsTooEarly()
                .flatMap(end -> standing.firstBegun().map(it -> it.first()).map(first -> Anomaly.of(
                                sentence,
                                Array.of(parts)
                                        .append(Item.on(end.date()))
                                        .append(Item.on(first.date()))
                                        .toJavaArray())
                        .restingOn(TreeSet.of(end.id(), first.id()))));
    }
}
