package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.state.Ledger.Cancellation;
import io.entente.state.Ledger.Entry;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is called off of what is entered in a ledger, and of cancellations themselves. */
final class Cancelled<A> {

    private final Seq<Cancellation> all;
    private final Map<DevelopmentId, Entry<A>> entries;
    private final UnaryOperator<DevelopmentId> known;
    private final Map<DevelopmentId, Cancellation> byId = new LinkedHashMap<>();
    private final Map<DevelopmentId, Cut> cuts = new HashMap<>(); // of entries
    private final Map<DevelopmentId, Cut> undoings = new HashMap<>(); // of cancellations
    private final Map<DevelopmentId, Seq<Cancellation>> effective =
            new LinkedHashMap<>(); // alone, by what they call off
    private final Map<DevelopmentId, Option<Sum>> sizes = new HashMap<>(); // of cancellations
    private final Set<DevelopmentId> matched = new HashSet<>();

    /** @param known by any id the one that something is known by */
    Cancelled(Seq<Cancellation> all, Map<DevelopmentId, Entry<A>> entries, UnaryOperator<DevelopmentId> known) {
        this.all = all;
        this.entries = entries;
        this.known = known;
        all.forEach(it -> byId.put(it.occurrence().id(), it));
        Map<DevelopmentId, Seq<DevelopmentId>> ties = new LinkedHashMap<>();
        byId.forEach((id, it) -> ties.put(id, targets(it).filter(byId::containsKey)));
        Wholes cancelled = new Wholes(ties); // of what calls off each other in a circle, none does
        List<DevelopmentId> targetsFirst = cancelled.downwards();
        for (DevelopmentId id : targetsFirst) {
            sizes.put(id, size(cancellation(id), cancelled.of(id)));
            boolean isOfEntry = targets(cancellation(id)).exists(entries::containsKey);
            if (isOfEntry || cancelled.of(id).stream().anyMatch(matched::contains)) {
                matched.add(id);
            }
        }
        targetsFirst.reversed().forEach(id -> cut(cancellation(id), cancelled.of(id)));
    }

    private Cancellation cancellation(DevelopmentId id) {
        return Option.of(byId.get(id)).get();
    }

    private Seq<DevelopmentId> targets(Cancellation it) {
        return Wholes.linked(it.occurrence(), Link.Relation.CANCELS, known);
    }

    /** What is called off of an entry. */
    Cut of(DevelopmentId entry) {
        return cuts.getOrDefault(entry, Cut.NONE);
    }

    /** The cancellations of nothing that is entered, and of no cancellation of such. */
    Seq<Occurrence> unmatched() {
        return all.map(Cancellation::occurrence).reject(it -> matched.contains(it.id()));
    }

    /** @param cancelled what is a cancellation itself of what it calls off */
    private void cut(Cancellation told, Set<DevelopmentId> cancelled) {
        Cut itself = undoings.getOrDefault(told.occurrence().id(), Cut.NONE);
        Cancellation rest = rest(told, itself);
        Seq<DevelopmentId> targets = targets(told);
        Seq<Option<Sum>> sizes = targets.map(this::size);
        for (DevelopmentId target : targets) {
            UnaryOperator<Cut> more =
                    cut -> itself.whole() ? cut.beside(told, itself) : cut.and(rest, size(target), sizes, itself);
            if (entries.containsKey(target)) {
                cuts.put(target, more.apply(of(target)));
            }
            if (cancelled.contains(target)) {
                undoings.put(target, more.apply(undoings.getOrDefault(target, Cut.NONE)));
            }
        }
        if (targets.size() == 1 && !itself.whole()) {
            effective.merge(targets.head(), Vector.of(rest), Seq::appendAll);
        }
    }

    /** What a cancellation still calls off. */
    private Cancellation rest(Cancellation told, Cut itself) {
        Option<Sum> left = itself.part()
                .filter(off -> !entries.containsKey(told.occurrence().id()))
                .flatMap(off -> size(told.occurrence().id()).filter(off::isLike).map(it -> it.without(off)));
        return new Cancellation(left.orElse(told.sum()), told.occurrence());
    }

    private Option<Sum> size(DevelopmentId id) {
        return Option.of(entries.get(id)).map(Entry::sum).getOrElse(() -> sizes.getOrDefault(id, Option.none()));
    }

    /** How much a cancellation calls off: where it does not tell, all of what it calls off. */
    private Option<Sum> size(Cancellation it, Set<DevelopmentId> cancelled) {
        Seq<DevelopmentId> targets = targets(it);
        return it.sum().orElse(() -> targets.filter(
                        id -> targets.size() == 1 && (entries.containsKey(id) || cancelled.contains(id)))
                .headOption()
                .flatMap(this::size));
    }

    /** Cancellations of more than there is, one by one or together, by every reading of the sizes. */
    Seq<Anomaly> tooMuch() {
        return Vector.ofAll(effective.entrySet())
                .flatMap(it -> size(it.getKey()).toVector().flatMap(size -> tooMuch(it.getValue(), it.getKey(), size)));
    }

    private static Seq<Anomaly> tooMuch(Seq<Cancellation> by, DevelopmentId of, Sum size) {
        Seq<Cancellation> like = by.filter(it -> it.sum().exists(size::isLike));
        Seq<Anomaly> alone =
                like.flatMap(it -> tooMuch(Vector.of(it), "%s cancels more (%s) than %s tells (%s)", of, size));
        return alone.isEmpty() && like.size() > 1
                ? tooMuch(like, "%s together cancel more (%s) than %s tells (%s)", of, size)
                        .toVector()
                : alone;
    }

    private static Option<Anomaly> tooMuch(Seq<Cancellation> by, String sentence, DevelopmentId of, Sum size) {
        SortedSet<DevelopmentId> ids =
                TreeSet.ofAll(by.map(it -> it.occurrence().id()));
        return by.flatMap(Cancellation::sum)
                .reduceOption(Sum::plus)
                .filter(size::isSmallerThan)
                .map(more -> Anomaly.of(sentence, ids.mkString(" and "), more, of, size)
                        .restingOn(ids.add(of)));
    }
}
