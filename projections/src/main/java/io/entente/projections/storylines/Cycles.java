package io.entente.projections.storylines;

import io.entente.event.DevelopmentId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The developments that ties lead back to, in groups of which each member leads to each other: the strongly connected
 * components of the graph, found by the algorithm of Kosaraju and Sharir. It keeps its way on a stack of its own, for a chain
 * may be longer than the thread's.
 */
final class Cycles {

    private final Map<DevelopmentId, List<DevelopmentId>> onward = new LinkedHashMap<>();
    private final Map<DevelopmentId, List<DevelopmentId>> backward = new LinkedHashMap<>();

    /** A development on the way, and where it goes on from there. */
    private record Visit(DevelopmentId id, Iterator<DevelopmentId> next) {}

    private Cycles(Seq<Tie> ties) {
        ties.forEach(tie -> {
            add(onward, tie.from().id(), tie.to().id());
            add(backward, tie.to().id(), tie.from().id());
        });
    }

    private static void add(Map<DevelopmentId, List<DevelopmentId>> ways, DevelopmentId from, DevelopmentId to) {
        ways.computeIfAbsent(from, unknown -> new ArrayList<>()).add(to);
    }

    /** The groups, in the order of their smallest members. */
    static Seq<SortedSet<DevelopmentId>> among(Seq<Tie> ties) {
        Cycles cycles = new Cycles(ties);
        return Array.ofAll(cycles.groups()).sortBy(SortedSet::head);
    }

    private List<SortedSet<DevelopmentId>> groups() {
        Deque<DevelopmentId> lastFirst = new ArrayDeque<>();
        Set<DevelopmentId> seen = new HashSet<>();
        onward.keySet().forEach(id -> finish(id, onward, seen, lastFirst));
        List<SortedSet<DevelopmentId>> groups = new ArrayList<>();
        Set<DevelopmentId> grouped = new HashSet<>();
        lastFirst.forEach(id -> {
            Deque<DevelopmentId> group = new ArrayDeque<>();
            finish(id, backward, grouped, group);
            if (group.size() > 1 || (!group.isEmpty() && ways(onward, id).contains(id))) {
                groups.add(TreeSet.ofAll(group));
            }
        });
        return groups;
    }

    /** Puts what is reached from a development, and was not seen, on top of what is finished: the farthest first. */
    private static void finish(
            DevelopmentId start,
            Map<DevelopmentId, List<DevelopmentId>> ways,
            Set<DevelopmentId> seen,
            Deque<DevelopmentId> finished) {
        Deque<Visit> way = new ArrayDeque<>();
        if (seen.add(start)) {
            way.push(new Visit(start, ways(ways, start).iterator()));
        }
        while (!way.isEmpty()) {
            Visit visit = way.element();
            if (!visit.next().hasNext()) {
                finished.push(way.pop().id());
                continue;
            }
            DevelopmentId next = visit.next().next();
            if (seen.add(next)) {
                way.push(new Visit(next, ways(ways, next).iterator()));
            }
        }
    }

    private static List<DevelopmentId> ways(Map<DevelopmentId, List<DevelopmentId>> ways, DevelopmentId from) {
        return ways.getOrDefault(from, List.of());
    }
}
