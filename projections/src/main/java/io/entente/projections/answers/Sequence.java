package io.entente.projections.answers;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.history.Assessment;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The order in which developments are told that certainly happened in the same time: what another comes of before that,
 * else the kinds as their families have them, which is the order of a life cycle, else by their fields; ids decide last.
 */
final class Sequence {

    /** The ties of what cannot have come before that to which it is tied. */
    private static final Set<Link.Relation> COMES_OF = HashSet.of(Link.Relation.CAUSED_BY, Link.Relation.REACTS_TO);

    private static final Map<Class<?>, Integer> PLACES =
            HashMap.ofEntries(kinds(Development.class).zipWithIndex());

    private static final Comparator<Assessment> WITHIN_A_DATE = Comparator.comparing(
                    (Assessment it) -> PLACES.getOrElse(it.development().getClass(), Integer.MAX_VALUE))
            .thenComparing(it -> it.development().fields().toString())
            .thenComparing(Assessment::id);

    private final Map<DevelopmentId, Assessment> sameDate;
    private final LinkedHashMap<DevelopmentId, Assessment> told = new LinkedHashMap<>();
    private final java.util.Set<DevelopmentId> begun = new java.util.HashSet<>();

    private Sequence(Seq<Assessment> sameDate) {
        this.sameDate =
                HashMap.ofEntries(sameDate.flatMap(it -> it.ids().toVector().map(id -> new Tuple2<>(id, it))));
    }

    private static Seq<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Vector.of(family.getPermittedSubclasses()).flatMap(Sequence::kinds)
                : Vector.of(family);
    }

    /** The same in that order. */
    static Seq<Assessment> of(Seq<Assessment> byDate) {
        List<Assessment> all = new ArrayList<>();
        List<Assessment> sameDate = new ArrayList<>();
        for (Assessment it : byDate) {
            if (!sameDate.isEmpty() && !isSameDate(sameDate.getFirst(), it)) {
                all.addAll(within(sameDate));
                sameDate = new ArrayList<>();
            }
            sameDate.add(it);
        }
        all.addAll(within(sameDate));
        return Vector.ofAll(all);
    }

    private static boolean isSameDate(Assessment one, Assessment other) {
        return one.latest().equals(other.latest()) && one.earliest().equals(other.earliest());
    }

    private static Collection<Assessment> within(List<Assessment> sameDate) {
        if (sameDate.size() < 2) {
            return sameDate;
        }
        Sequence sequence = new Sequence(Vector.ofAll(sameDate));
        sameDate.stream().sorted(WITHIN_A_DATE).forEach(sequence::tell);
        return sequence.told.values();
    }

    private void tell(Assessment it) {
        if (!begun.add(it.id())) {
            return;
        }
        it.links()
                .filter(link -> COMES_OF.contains(link.relation()))
                .flatMap(link -> sameDate.get(link.to()))
                .sorted(WITHIN_A_DATE)
                .forEach(this::tell);
        told.put(it.id(), it);
    }
}
