package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What calls what off, as links tell ({@code cancels}), of all that has happened so far, in whatever order. What is called off
 * itself calls off nothing; whatever calls each other off in a circle, or is behind one, is called off by none of these.
 * Immutable; equal to another of the same developments.
 */
public final class Cancellations {

    /** Nothing calls anything off. */
    public static final Cancellations NONE = new Cancellations(List.empty());

    private final List<Assessment> all; // the last first
    private final Lazy<Index> index = Lazy.of(this::indexed);

    /** By any id of what is called off what does so, and which of these are called off themselves. */
    private record Index(Map<DevelopmentId, Set<Assessment>> byTarget, Set<Assessment> off) {

        Seq<Assessment> of(Assessment target) {
            return target.ids()
                    .toVector()
                    .flatMap(id -> byTarget.getOrDefault(id, Set.of()))
                    .reject(target::equals)
                    .distinct();
        }
    }

    private Cancellations(List<Assessment> all) {
        this.all = all;
    }

    /** Those among what has happened, in its order. */
    public static Cancellations among(Seq<Assessment> happened) {
        return happened.foldLeft(NONE, Cancellations::and);
    }

    /** The same, after another development has happened: itself where that calls off nothing. */
    public Cancellations and(Assessment happened) {
        return targets(happened).isEmpty() ? this : new Cancellations(all.prepend(happened));
    }

    private static Seq<DevelopmentId> targets(Assessment it) {
        return it.links()
                .filter(link -> link.relation() == Link.Relation.CANCELS)
                .map(Link::to);
    }

    /** What calls a development off, and is not called off itself. */
    public Seq<Assessment> of(Assessment target) {
        return all.isEmpty()
                ? Vector.empty()
                : index.get().of(target).reject(index.get().off()::contains);
    }

    /** All that bears on whether a development is called off: what calls it off, what calls that off, and so on. */
    public SortedSet<DevelopmentId> bearingOn(Assessment target) {
        Set<Assessment> reached = new LinkedHashSet<>();
        Deque<Assessment> ahead = new ArrayDeque<>(all.isEmpty() ? java.util.List.of() : java.util.List.of(target));
        while (!ahead.isEmpty()) {
            index.get().of(ahead.remove()).filter(reached::add).forEach(ahead::add);
        }
        return TreeSet.ofAll(Vector.ofAll(reached).map(Assessment::id));
    }

    private Index indexed() {
        Map<DevelopmentId, Set<Assessment>> byTarget = new HashMap<>();
        all.reverse()
                .forEach(it -> targets(it).forEach(id -> byTarget.computeIfAbsent(id, none -> new LinkedHashSet<>())
                        .add(it)));
        Index index = new Index(byTarget, new HashSet<>());
        decide(index);
        return index;
    }

    /** Goes on from what nothing calls off to what that does; a circle is never reached. */
    private void decide(Index index) {
        Map<Assessment, Integer> undecided = new LinkedHashMap<>();
        Map<Assessment, Set<Assessment>> callsOff = new HashMap<>();
        for (Assessment it : all) {
            Seq<Assessment> by = index.of(it);
            undecided.put(it, by.size());
            by.forEach(one ->
                    callsOff.computeIfAbsent(one, none -> new LinkedHashSet<>()).add(it));
        }
        Deque<Assessment> decided =
                new ArrayDeque<>(all.filter(it -> index.of(it).isEmpty()).asJava());
        Set<Assessment> called = new HashSet<>();
        while (!decided.isEmpty()) {
            Assessment by = decided.remove();
            if (called.contains(by)) {
                index.off().add(by);
            }
            for (Assessment it : callsOff.getOrDefault(by, Set.of())) {
                if (!called.contains(by)) {
                    called.add(it);
                }
                if (undecided.merge(it, -1, Integer::sum) == 0) {
                    decided.add(it);
                }
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cancellations that && all.toSet().equals(that.all.toSet());
    }

    @Override
    public int hashCode() {
        return all.toSet().hashCode();
    }

    /** For a person: the developments that call anything off. */
    @Override
    public String toString() {
        return all.map(Assessment::id).sorted().mkString("Cancellations(", ", ", ")");
    }
}
