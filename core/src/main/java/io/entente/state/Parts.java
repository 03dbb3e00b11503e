package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.history.Occurrence;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
     * The parts that do not count, for a whole of theirs does.
     *
     * @param all what is told, each by a development of its own
     * @param occurrence the development that tells it
     * @param isWithin whether what the first tells is within what the second tells, if it is a part of it: not where that tells
     *     no size
     */
    public static <T> Seq<T> leftOut(
            Seq<T> all, Function<? super T, Occurrence> occurrence, BiPredicate<? super T, ? super T> isWithin) {
        if (all.forAll(it -> links(occurrence.apply(it)).isEmpty())) {
            return all.take(0);
        }
        Map<DevelopmentId, DevelopmentId> ids = new HashMap<>();
        Map<DevelopmentId, T> byId = new HashMap<>();
        for (T it : all) {
            Occurrence of = occurrence.apply(it);
            of.assessment().ids().forEach(id -> ids.put(id, of.id()));
            byId.put(of.id(), it);
        }
        Map<DevelopmentId, Set<DevelopmentId>> links = new LinkedHashMap<>();
        for (T it : all) {
            DevelopmentId part = occurrence.apply(it).id();
            Set<DevelopmentId> its = new LinkedHashSet<>(links(occurrence.apply(it))
                    .flatMap(link -> Option.of(ids.get(link.to())))
                    .reject(part::equals)
                    .asJava());
            links.put(part, its);
        }
        Wholes wholes = new Wholes(links);
        return all.filter(it -> isLeftOut(it, occurrence.apply(it).id(), wholes, byId, isWithin));
    }

    /** For a person, after what counts: {@code  (1 part left out, counted with the whole)}; empty if there is none. */
    public static String remark(int leftOut) {
        return leftOut == 0
                ? ""
                : " (%d %s left out, counted with the whole)".formatted(leftOut, leftOut == 1 ? "part" : "parts");
    }

    private static <T> boolean isLeftOut(
            T part,
            DevelopmentId id,
            Wholes wholes,
            Map<DevelopmentId, T> byId,
            BiPredicate<? super T, ? super T> isWithin) {
        Set<DevelopmentId> seen = new HashSet<>();
        Deque<DevelopmentId> ahead = new ArrayDeque<>(wholes.of(id));
        while (!ahead.isEmpty()) {
            DevelopmentId whole = ahead.remove();
            if (isWithin.test(part, byId.get(whole))) {
                return true;
            }
            if (seen.add(whole)) {
                ahead.addAll(wholes.of(whole));
            }
        }
        return false;
    }

    private static Seq<Link> links(Occurrence occurrence) {
        return occurrence.assessment().links().filter(it -> it.relation() == Link.Relation.PART_OF);
    }
}
