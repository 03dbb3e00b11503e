package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Of numbers that developments tell one by one, those that count: a part does not where its whole does, as its links
 * ({@code partOf}) tell, by way of others among them. Links that lead in a circle say nothing. For money, see {@link Ledger}.
 */
public final class Parts {

    private Parts() {}

    /**
     * Those that count.
     *
     * @param all what is told, each by a development of its own
     * @param occurrence the development that tells it
     * @param isWithin whether what the first tells is within what the second tells, if it is a part of it: not where that tells
     *     no size
     */
    public static <T> Seq<T> counted(
            Seq<T> all, Function<? super T, Occurrence> occurrence, BiPredicate<? super T, ? super T> isWithin) {
        if (all.forAll(it -> Wholes.linked(occurrence.apply(it), Link.Relation.PART_OF, id -> id)
                .isEmpty())) {
            return all;
        }
        Map<DevelopmentId, DevelopmentId> ids = new HashMap<>();
        Map<DevelopmentId, T> byId = new HashMap<>();
        for (T it : all) {
            Occurrence of = occurrence.apply(it);
            of.assessment().ids().forEach(id -> ids.put(id, of.id()));
            byId.put(of.id(), it);
        }
        Wholes wholes = new Wholes(all.map(occurrence), id -> ids.getOrDefault(id, id));
        return all.reject(part -> above(occurrence.apply(part).id(), wholes).stream()
                .anyMatch(id -> byId.containsKey(id) && isWithin.test(part, byId.get(id))));
    }

    private static Set<DevelopmentId> above(DevelopmentId part, Wholes wholes) {
        Set<DevelopmentId> above = new HashSet<>();
        Deque<DevelopmentId> ahead = new ArrayDeque<>(wholes.of(part));
        while (!ahead.isEmpty()) {
            DevelopmentId whole = ahead.remove();
            if (above.add(whole)) {
                ahead.addAll(wholes.of(whole));
            }
        }
        return above;
    }

    /** That developments are told to be parts of each other, in the same words whoever finds it. */
    public static Anomaly circle(SortedSet<DevelopmentId> members) {
        Anomaly circle = members.size() == 1
                ? Anomaly.of("%s is told to be part of itself, and counts as part of nothing", members.head())
                : Anomaly.of(
                        "%s: each is told to be part of itself, by way of the others, and counts as part of none of them",
                        members.mkString(", "));
        return circle.restingOn(members);
    }

    /** How many do not count, for a person: {@code 1 part left out, counted with the whole}; none if all do. */
    public static Option<String> leftOut(int parts) {
        return Option.when(
                parts > 0, () -> parts + (parts == 1 ? " part" : " parts") + " left out, counted with the whole");
    }
}
