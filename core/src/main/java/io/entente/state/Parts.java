package io.entente.state;

import static io.entente.event.Link.Relation.PART_OF;

import io.entente.event.DevelopmentId;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
        Set<T> parts =
                leftOut(all, it -> Vector.of(occurrence.apply(it)), isWithin).keySet();
        return all.reject(parts::contains);
    }

    /**
     * Those that do not count, each with the wholes that it is within.
     *
     * @param all what is told, each by developments of its own, which tell it together: it is a part of whatever any of these
     *     is a part of
     * @param occurrences the developments that tell it, at least one
     * @param isWithin whether what the first tells is within what the second tells, if it is a part of it
     */
    public static <T> Map<T, Seq<T>> leftOut(
            Seq<T> all, Function<? super T, Seq<Occurrence>> occurrences, BiPredicate<? super T, ? super T> isWithin) {
        if (all.forAll(it -> occurrences.apply(it).forAll(Parts::isPartOfNothing))) {
            return Map.of();
        }
        Map<DevelopmentId, DevelopmentId> ids = new HashMap<>();
        Map<DevelopmentId, T> byId = new LinkedHashMap<>();
        for (T it : all) {
            DevelopmentId first = occurrences.apply(it).head().id();
            occurrences.apply(it).forEach(of -> of.assessment().ids().forEach(id -> ids.put(id, first)));
            byId.put(first, it);
        }
        Map<DevelopmentId, Seq<DevelopmentId>> direct = new LinkedHashMap<>();
        byId.forEach((id, it) -> direct.put(
                id, occurrences.apply(it).flatMap(of -> Wholes.linked(of, PART_OF, to -> ids.getOrDefault(to, to)))));
        Wholes wholes = new Wholes(direct);
        Map<T, Seq<T>> leftOut = new LinkedHashMap<>();
        byId.forEach((id, part) -> {
            Seq<T> its = Vector.ofAll(above(id, wholes))
                    .filter(byId::containsKey)
                    .map(byId::get)
                    .filter(whole -> isWithin.test(part, whole));
            if (!its.isEmpty()) {
                leftOut.put(part, its);
            }
        });
        return leftOut;
    }

    private static boolean isPartOfNothing(Occurrence it) {
        return Wholes.linked(it, PART_OF, id -> id).isEmpty();
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

    /** What was left out or taken off, for a person, after what it comes to: {@code  (1 cancellation taken off)}. */
    public static String remarks(int parts, int cancellations) {
        Option<String> off = Option.when(
                cancellations > 0,
                () -> cancellations + (cancellations == 1 ? " cancellation" : " cancellations") + " taken off");
        Seq<String> remarks = Vector.of(leftOut(parts), off).flatMap(it -> it);
        return remarks.isEmpty() ? "" : remarks.mkString(" (", "; ", ")");
    }

    /** How many do not count, for a person: {@code 1 part left out, counted with the whole}; none if all do. */
    public static Option<String> leftOut(int parts) {
        return Option.when(
                parts > 0, () -> parts + (parts == 1 ? " part" : " parts") + " left out, counted with the whole");
    }
}
