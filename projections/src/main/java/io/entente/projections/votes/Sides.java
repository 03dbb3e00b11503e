package io.entente.projections.votes;

import io.entente.event.Entity;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

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

    static Sides pair(Entity one, Entity other) {
        return new Sides(TreeSet.of(one), TreeSet.of(other), false);
    }

    /** The two sides of those pairs, if there are two: nobody on both, and nobody on neither. */
    static Option<Sides> two(Seq<Tuple2<Entity, Entity>> pairs) {
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

    Sides asOnly() {
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
