package io.entente.projections.votes;

import io.entente.event.Entity;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Who votes, and who beside whom.
 *
 * @param voters all of them
 * @param pairs every two who vote on one resolution
 * @param never whether never more than two vote on a resolution
 * @param spans when each has certainly voted
 */
record Electorate(
        SortedSet<Entity> voters, SortedSet<Tuple2<Entity, Entity>> pairs, boolean never, Map<Entity, Span> spans) {

    static final Electorate EMPTY = new Electorate(TreeSet.empty(), TreeSet.empty(), true, HashMap.empty());

    /**
     * The days between which somebody has certainly voted.
     *
     * @param first the day by which the first vote was cast
     * @param last the day from which on the last one was
     */
    record Span(LocalDate first, LocalDate last) {

        static final Span EMPTY = new Span(LocalDate.MAX, LocalDate.MIN);

        Span and(EventDate vote) {
            return new Span(
                    vote.latest().filter(it -> it.isBefore(first)).getOrElse(first),
                    vote.earliest().filter(it -> it.isAfter(last)).getOrElse(last));
        }

        boolean follows(Span other) {
            return other.last.isBefore(first);
        }
    }

    /** @param ballot the ballot with that vote */
    Electorate with(Ballot.Cast cast, Ballot ballot) {
        Entity voter = cast.told().voter();
        Seq<Tuple2<Entity, Entity>> beside = ballot.voters()
                .toVector()
                .reject(voter::equals)
                .map(it -> voter.compareTo(it) < 0 ? new Tuple2<>(voter, it) : new Tuple2<>(it, voter));
        return new Electorate(
                voters.add(voter),
                beside.foldLeft(pairs, SortedSet::add),
                never && ballot.voters().size() <= 2,
                spans.put(
                        voter,
                        spans.getOrElse(voter, Span.EMPTY).and(cast.occurrence().date())));
    }

    /** All that are to be compared, and everybody beside whom nobody votes. */
    Seq<Sides> sides() {
        Seq<Tuple2<Entity, Entity>> all = pairs.toVector();
        Seq<Sides> alone = voters.diff(TreeSet.ofAll(all.flatMap(it -> Vector.of(it._1, it._2))))
                .toVector()
                .map(it -> new Sides(TreeSet.of(it), TreeSet.empty(), false));
        Seq<Sides> compared = Option.when(never, all)
                .flatMap(Sides::two)
                .filter(it -> areInTurn(it.one()) && areInTurn(it.other()))
                .<Seq<Sides>>map(Vector::of)
                .getOrElse(() -> all.map(it -> Sides.pair(it._1, it._2)));
        Seq<Sides> told = compared.appendAll(alone);
        return told.size() == 1 || compared.size() == 1
                ? told.update(0, told.head().asOnly())
                : told;
    }

    private boolean areInTurn(SortedSet<Entity> side) {
        return side.toVector().combinations(2).forAll(it -> {
            Span one = spans.get(it.get(0)).get();
            Span other = spans.get(it.get(1)).get();
            return one.follows(other) || other.follows(one);
        });
    }
}
