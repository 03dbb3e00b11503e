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
 * Whose votes are compared with whose. As long as never more than two vote on a resolution, there are two sides where all fit
 * on two, so that whoever votes beside another is on the other side, and of those on one side each votes only before or after
 * the others: as Yugoslavia and Serbia do beside China. Where there are no two sides in this sense, every two who vote
 * beside each other are compared by themselves.
 *
 * @param one those on one side, one after the other
 * @param other those on the other; nobody if nobody votes beside the one
 * @param only whether there are no two others who are compared
 */
record Sides(SortedSet<Entity> one, SortedSet<Entity> other, boolean only) {

    /** The days between which somebody has certainly voted. */
    private record Span(LocalDate first, LocalDate last) {

        static Span of(Seq<EventDate> dates) {
            return new Span(
                    dates.flatMap(EventDate::latest).min().getOrElse(LocalDate.MAX),
                    dates.flatMap(EventDate::earliest).max().getOrElse(LocalDate.MIN));
        }

        boolean follows(Span other) {
            return other.last.isBefore(first);
        }
    }

    private static Sides pair(Entity one, Entity other) {
        return new Sides(TreeSet.of(one), TreeSet.of(other), false);
    }

    /** All that are to be compared, and everybody beside whom nobody votes. */
    static Seq<Sides> among(Seq<Ballot> ballots) {
        Seq<Tuple2<Entity, Entity>> pairs = ballots.map(Ballot::voters)
                .filter(it -> it.size() > 1)
                .distinct()
                .flatMap(Sides::pairs)
                .distinct()
                .sorted();
        SortedSet<Entity> paired = TreeSet.ofAll(pairs.flatMap(it -> Vector.of(it._1, it._2)));
        Seq<Sides> alone = TreeSet.ofAll(ballots.flatMap(Ballot::voters))
                .diff(paired)
                .toVector()
                .map(it -> new Sides(TreeSet.of(it), TreeSet.empty(), false));
        boolean never = ballots.forAll(it -> it.voters().size() <= 2);
        Seq<Sides> compared = Option.when(never, pairs)
                .flatMap(Sides::two)
                .filter(it -> it.areInTurn(ballots))
                .<Seq<Sides>>map(Vector::of)
                .getOrElse(() -> pairs.map(it -> pair(it._1, it._2)));
        Seq<Sides> all = compared.appendAll(alone);
        return all.size() == 1 || compared.size() == 1
                ? all.update(0, all.head().asOnly())
                : all;
    }

    private static Seq<Tuple2<Entity, Entity>> pairs(SortedSet<Entity> voters) {
        return voters.toVector()
                .combinations(2)
                .map(it -> new Tuple2<>(it.get(0), it.get(1)))
                .toVector();
    }

    /** The two sides of those pairs, if there are two: nobody on both, and nobody on neither. */
    private static Option<Sides> two(Seq<Tuple2<Entity, Entity>> pairs) {
        Option<Sides> sides = pairs.headOption().map(it -> pair(it._1, it._2));
        Seq<Tuple2<Entity, Entity>> left = pairs;
        while (sides.isDefined() && !left.isEmpty()) {
            Sides grown = left.foldLeft(sides.get(), Sides::joined);
            Seq<Tuple2<Entity, Entity>> rest = left.reject(grown::face);
            boolean fit = rest.size() < left.size()
                    && grown.one.intersect(grown.other).isEmpty();
            sides = Option.when(fit, grown);
            left = rest;
        }
        return sides;
    }

    /** Whether the two are on different sides. */
    private boolean face(Tuple2<Entity, Entity> pair) {
        return (one.contains(pair._1) && other.contains(pair._2)) || (one.contains(pair._2) && other.contains(pair._1));
    }

    private Sides joined(Tuple2<Entity, Entity> pair) {
        return one.contains(pair._1) || other.contains(pair._2)
                ? new Sides(one.add(pair._1), other.add(pair._2), only)
                : one.contains(pair._2) || other.contains(pair._1)
                        ? new Sides(one.add(pair._2), other.add(pair._1), only)
                        : this;
    }

    private boolean areInTurn(Seq<Ballot> ballots) {
        if (one.size() == 1 && other.size() == 1) {
            return true;
        }
        Map<Entity, Span> spans = HashMap.ofEntries(ballots.flatMap(Ballot::told)
                .groupBy(it -> it.told().voter())
                .mapValues(casts -> Span.of(casts.map(it -> it.occurrence().date()))));
        return Vector.of(one, other).flatMap(Sides::pairs).forAll(it -> spans.get(it._1)
                .exists(first -> spans.get(it._2).exists(second -> first.follows(second) || second.follows(first))));
    }

    private Sides asOnly() {
        return new Sides(one, other, true);
    }

    /** As far as those vote; a side on which nobody does comes last. */
    Sides among(SortedSet<Entity> voters) {
        SortedSet<Entity> ones = one.intersect(voters);
        SortedSet<Entity> others = other.intersect(voters);
        return ones.isEmpty() ? new Sides(others, ones, only) : new Sides(ones, others, only);
    }

    boolean has(Entity voter) {
        return one.contains(voter) || other.contains(voter);
    }
}
