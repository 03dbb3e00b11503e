package io.entente.state;

import io.entente.history.Occurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whether steps can have happened at all, in some order that their dates allow: an anomaly is what no reading of the dates
 * allows, so a projection asks here before it calls something one.
 *
 * @param <T> a step
 * @param <S> a state between two steps, a value
 */
public final class Readings<T, S> {

    // beyond that it is not decided: of a dozen steps on one day there are some 4,000 states
    private static final int MOST_STATES = 10_000;

    private final Array<T> steps;
    private final Course<T, S> course;
    private final IdentityHashMap<T, Integer> indexes = new IdentityHashMap<>();

    /** What a step does. */
    @FunctionalInterface
    public interface Course<T, S> {

        /**
         * The states that there may be after a step; none if the step cannot have come here.
         *
         * @param isAhead whether another step is still to come
         */
        Iterable<S> after(S state, T step, Predicate<T> isAhead);
    }

    private Readings(Array<T> steps, Course<T, S> course) {
        this.steps = steps;
        this.course = course;
        for (int i = 0; i < steps.size(); i++) {
            indexes.put(steps.get(i), i);
        }
    }

    /**
     * The steps that fit into no order, so that the others fit into one; none if all fit, or if it would take too long to
     * find out.
     *
     * @param steps in the order of the fold
     * @param occurrence what happened in a step
     * @param start the state before all of them
     */
    public static <T, S> Seq<T> misfits(
            Seq<T> steps, Function<? super T, Occurrence> occurrence, S start, Course<T, S> course) {
        Readings<T, S> readings = new Readings<>(Array.ofAll(steps), course);
        return readings.fitAsFolded(start) ? Array.empty() : readings.search(readings.predecessors(occurrence), start);
    }

    // the fold hands steps over in an order that the dates allow, and in nearly all stories they fit in it
    private boolean fitAsFolded(S start) {
        BitSet done = new BitSet();
        Set<S> states = Set.of(start);
        for (int i = 0; i < steps.size() && !states.isEmpty(); i++) {
            states = after(states, i, done);
            done.set(i);
        }
        return !states.isEmpty();
    }

    /** For each step those that came before it by every reading. */
    private BitSet[] predecessors(Function<? super T, Occurrence> occurrence) {
        Array<Occurrence> occurrences = steps.map(occurrence);
        BitSet[] before = new BitSet[steps.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = new BitSet();
            for (int j = 0; j < before.length; j++) {
                before[i].set(j, i != j && occurrences.get(i).certainlyAfter(occurrences.get(j)));
            }
        }
        return before;
    }

    /** Goes through all orders at once: by the steps that are done, whatever their order, the states they may lead to. */
    private Seq<T> search(BitSet[] before, S start) {
        Set<Integer> misfits = new TreeSet<>();
        Map<BitSet, Set<S>> layer = Map.of(new BitSet(), Set.of(start));
        int explored = 0;
        for (int count = 0; count < steps.size(); count++) {
            Map<BitSet, Set<S>> next = new HashMap<>();
            int blocked = -1;
            for (var reached : layer.entrySet()) {
                for (int i = 0; i < before.length; i++) {
                    if (isNext(i, reached.getKey(), before)) {
                        Set<S> states = after(reached.getValue(), i, reached.getKey());
                        blocked = states.isEmpty() ? Math.max(blocked, i) : blocked;
                        add(states, reached.getKey(), i, next);
                    }
                }
            }
            if (next.isEmpty()) {
                misfits.add(blocked);
                next = without(blocked, layer, before);
            }
            explored += next.values().stream().mapToInt(Collection::size).sum();
            if (explored > MOST_STATES) {
                return Array.empty();
            }
            layer = next;
        }
        return Array.ofAll(misfits).map(steps::get);
    }

    /** What was reached before a step, as if it were done without effect. */
    private Map<BitSet, Set<S>> without(int misfit, Map<BitSet, Set<S>> layer, BitSet[] before) {
        Map<BitSet, Set<S>> next = new HashMap<>();
        layer.forEach((done, states) -> {
            if (isNext(misfit, done, before)) {
                add(states, done, misfit, next);
            }
        });
        return next;
    }

    private static boolean isNext(int step, BitSet done, BitSet[] before) {
        BitSet missing = (BitSet) before[step].clone();
        missing.andNot(done);
        return !done.get(step) && missing.isEmpty();
    }

    private static <S> void add(Set<S> states, BitSet done, int step, Map<BitSet, Set<S>> layer) {
        if (!states.isEmpty()) {
            BitSet now = (BitSet) done.clone();
            now.set(step);
            layer.computeIfAbsent(now, unknown -> new LinkedHashSet<>()).addAll(states);
        }
    }

    private Set<S> after(Set<S> states, int step, BitSet done) {
        Predicate<T> isAhead = it -> {
            int index = Objects.requireNonNull(indexes.get(it));
            return index != step && !done.get(index);
        };
        Set<S> after = new LinkedHashSet<>();
        states.forEach(state -> course.after(state, steps.get(step), isAhead).forEach(after::add));
        return after;
    }
}
