package io.entente.projections.votes;

import io.entente.event.Spelling;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * What comes of comparing the votes in all, by year and by topic. Another ballot costs about the same however many there are.
 *
 * @param inAll on all resolutions
 * @param byYear on those of a year, or of the same several years; by none on those that are not told to be of any
 * @param byTopic on those about a topic, in its folded spelling; by none on those of which none is told
 */
record Tallies(Tally inAll, Map<Option<Years>, Tally> byYear, Map<Option<String>, Tally> byTopic) {

    static final Tallies EMPTY = new Tallies(Tally.EMPTY, HashMap.empty(), HashMap.empty());

    static Tallies of(Seq<Ballot> ballots) {
        return ballots.foldLeft(EMPTY, Tallies::with);
    }

    Tallies with(Ballot ballot) {
        return new Tallies(
                inAll.with(ballot, Option.none()),
                changed(byYear, ballot.years(), it -> it.with(ballot, Option.none())),
                ballot.topicsOrNone()
                        .foldLeft(byTopic, (all, topic) -> changed(all, folded(topic), it -> it.with(ballot, topic))));
    }

    /** The same before that ballot. */
    Tallies without(Ballot ballot) {
        return new Tallies(
                inAll.without(ballot, Option.none()),
                changed(byYear, ballot.years(), it -> it.without(ballot, Option.none())),
                ballot.topicsOrNone()
                        .foldLeft(
                                byTopic, (all, topic) -> changed(all, folded(topic), it -> it.without(ballot, topic))));
    }

    private static Option<String> folded(Option<String> topic) {
        return topic.map(Spelling::folded);
    }

    private static <K> Map<K, Tally> changed(Map<K, Tally> tallies, K key, UnaryOperator<Tally> change) {
        Tally changed = change.apply(tallies.getOrElse(key, Tally.EMPTY));
        return changed.isEmpty() ? tallies.remove(key) : tallies.put(key, changed);
    }
}
