package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.history.Occurrence;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What belongs to what, as links tell. Links that lead in a circle say nothing: of these, none is the whole of another. */
final class Wholes {

    private final Map<DevelopmentId, Set<DevelopmentId>> wholes;
    private final Map<DevelopmentId, Set<DevelopmentId>> parts = new LinkedHashMap<>();
    private final Seq<SortedSet<DevelopmentId>> circles;

    /**
     * @param told what is told to be part of anything, or not
     * @param known by any id the one that it is known by
     */
    Wholes(Seq<Occurrence> told, UnaryOperator<DevelopmentId> known) {
        this(direct(told, known));
    }

    /** @param told by each what it is told to be part of, by the ids that these are known by */
    Wholes(Map<DevelopmentId, Seq<DevelopmentId>> told) {
        this.wholes = new LinkedHashMap<>();
        told.forEach((part, its) ->
                wholes.put(part, new LinkedHashSet<>(its.reject(part::equals).asJava())));
        wholes.forEach((part, its) -> its.forEach(whole ->
                parts.computeIfAbsent(whole, none -> new LinkedHashSet<>()).add(part)));
        Set<DevelopmentId> behind = without(all(), peeled(all(), wholes, parts));
        Set<DevelopmentId> circular = without(behind, peeled(behind, parts, wholes));
        this.circles = grouped(circular);
        for (DevelopmentId it : circular) {
            of(it).removeAll(circular);
            parts.getOrDefault(it, Set.of()).removeAll(circular);
        }
    }

    private static Map<DevelopmentId, Seq<DevelopmentId>> direct(
            Seq<Occurrence> told, UnaryOperator<DevelopmentId> known) {
        Map<DevelopmentId, Seq<DevelopmentId>> direct = new LinkedHashMap<>();
        for (Occurrence part : told) {
            direct.put(part.id(), linked(part, Link.Relation.PART_OF, known));
        }
        return direct;
    }

    /** What the links of a development lead to, by the ids that it is known by. */
    static Seq<DevelopmentId> linked(Occurrence from, Link.Relation relation, UnaryOperator<DevelopmentId> known) {
        return from.assessment()
                .links()
                .filter(it -> it.relation() == relation)
                .map(it -> known.apply(it.to()))
                .distinct();
    }

    /** The wholes that a development belongs to, each of them directly. */
    Set<DevelopmentId> of(DevelopmentId part) {
        return wholes.getOrDefault(part, Set.of());
    }

    /** All that belongs to a whole and all wholes, each after everything that it belongs to. */
    List<DevelopmentId> downwards() {
        return peeled(all(), wholes, parts);
    }

    /** Those that are told to belong to each other. */
    Seq<SortedSet<DevelopmentId>> circles() {
        return circles;
    }

    private Set<DevelopmentId> all() {
        Set<DevelopmentId> all = new LinkedHashSet<>(wholes.keySet());
        all.addAll(parts.keySet());
        return all;
    }

    private Seq<SortedSet<DevelopmentId>> grouped(Set<DevelopmentId> circular) {
        Seq<SortedSet<DevelopmentId>> groups = Vector.empty();
        Set<DevelopmentId> left = new LinkedHashSet<>(circular);
        Deque<DevelopmentId> near = new ArrayDeque<>();
        while (!left.isEmpty()) {
            SortedSet<DevelopmentId> group = TreeSet.empty();
            near.add(left.iterator().next());
            while (!near.isEmpty()) {
                DevelopmentId it = near.remove();
                if (left.remove(it)) {
                    group = group.add(it);
                    near.addAll(wholes.getOrDefault(it, Set.of()));
                    near.addAll(parts.getOrDefault(it, Set.of()));
                }
            }
            groups = groups.append(group);
        }
        return groups;
    }

    /** Takes away whatever has nothing before it, over and over; what is in a circle, or behind one, remains. */
    private static List<DevelopmentId> peeled(
            Set<DevelopmentId> all,
            Map<DevelopmentId, Set<DevelopmentId>> before,
            Map<DevelopmentId, Set<DevelopmentId>> after) {
        Map<DevelopmentId, Integer> waiting = new HashMap<>();
        Deque<DevelopmentId> free = new ArrayDeque<>();
        for (DevelopmentId it : all) {
            int count = (int) before.getOrDefault(it, Set.of()).stream()
                    .filter(all::contains)
                    .count();
            waiting.put(it, count);
            if (count == 0) {
                free.add(it);
            }
        }
        List<DevelopmentId> peeled = new ArrayList<>();
        while (!free.isEmpty()) {
            DevelopmentId it = free.remove();
            peeled.add(it);
            for (DevelopmentId next : after.getOrDefault(it, Set.of())) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
        return peeled;
    }

    private static Set<DevelopmentId> without(Set<DevelopmentId> all, List<DevelopmentId> some) {
        Set<DevelopmentId> rest = new LinkedHashSet<>(all);
        some.forEach(rest::remove);
        return rest;
    }
}
