package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Spelling;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A ledger added up: what is part of what, what is called off, and what then counts. */
final class Books<A> {

    private final Map<DevelopmentId, DevelopmentId> ids = new HashMap<>(); // by any id the one that it is known by here
    private final Map<DevelopmentId, Entry<A>> entries = new LinkedHashMap<>();
    private final Map<DevelopmentId, Cut> cuts = new HashMap<>();
    private final Wholes wholes;
    private final Map<DevelopmentId, Set<Page<A>>> above = new HashMap<>(); // where its wholes are entered
    private final Map<DevelopmentId, Set<Page<A>>> calledOff = new HashMap<>(); // where one of them is called off
    private final Map<Page<A>, Tally<A>> tallies = new LinkedHashMap<>();
    private final Seq<Occurrence> unmatched;
    private final Seq<Anomaly> tooLarge;

    /** An account in one currency and price basis; none for what is of unknown size. */
    private record Page<A>(A account, Option<Unit> unit) {

        static <A> Page<A> of(Entry<A> entry) {
            return new Page<>(entry.account(), entry.sum().map(Unit::of));
        }
    }

    private record Unit(String currency, Option<String> basis) {

        static Unit of(Sum sum) {
            return new Unit(sum.currency(), sum.basis().map(Spelling::folded));
        }
    }

    /** @param parts what is told to be part of anything, whether it is entered or not */
    Books(Seq<Entry<A>> entered, Seq<Cancellation> cancellations, Seq<Occurrence> parts) {
        entered.map(Entry::occurrence).appendAll(parts).forEach(this::know);
        entered.forEach(it -> entries.put(it.occurrence().id(), it));
        this.unmatched =
                cancellations.filter(it -> targets(it).forAll(Option::isEmpty)).map(Cancellation::occurrence);
        cancellations.forEach(this::cut);
        this.wholes = new Wholes(parts, this::known);
        wholes.downwards().forEach(this::lookAbove);
        entries.values().forEach(this::count);
        this.tooLarge = Vector.ofAll(entries.values())
                .flatMap(this::largerThanItsWhole)
                .appendAll(cancellations.flatMap(this::largerThanItsTarget));
    }

    Seq<Balance<A>> balances() {
        return Vector.ofAll(tallies.values()).map(Tally::balance);
    }

    Seq<Occurrence> unmatched() {
        return unmatched;
    }

    Seq<SortedSet<DevelopmentId>> circles() {
        return wholes.circles().filter(circle -> circle.exists(entries::containsKey));
    }

    /** Parts that are larger than their whole, and cancellations of more than there is, by every reading of the sizes. */
    Seq<Anomaly> tooLarge() {
        return tooLarge;
    }

    private Seq<Anomaly> largerThanItsWhole(Entry<A> part) {
        return Vector.ofAll(wholes.of(part.occurrence().id()))
                .flatMap(whole -> Option.of(entries.get(whole)))
                .filter(whole -> whole.account().equals(part.account()))
                .flatMap(whole -> tooLarge(
                        part.sum(),
                        part.occurrence(),
                        whole,
                        "%s (%s) is told to be a part of %s, which is less (%s)"));
    }

    private Seq<Anomaly> largerThanItsTarget(Cancellation cancellation) {
        Seq<Option<Entry<A>>> targets = targets(cancellation);
        return targets.size() != 1
                ? Vector.empty()
                : targets.head()
                        .flatMap(target -> tooLarge(
                                cancellation.sum(),
                                cancellation.occurrence(),
                                target,
                                "%s cancels more (%s) than %s tells (%s)"))
                        .toVector();
    }

    private static Option<Anomaly> tooLarge(Option<Sum> sum, Occurrence told, Entry<?> of, String sentence) {
        return sum.flatMap(more -> of.sum()
                .filter(less -> less.isLike(more) && less.isSmallerThan(more))
                .map(less -> Anomaly.of(
                                sentence, told.id(), more, of.occurrence().id(), less)
                        .restingOn(TreeSet.of(told.id(), of.occurrence().id()))));
    }

    private void know(Occurrence occurrence) {
        occurrence.assessment().ids().forEach(id -> ids.put(id, occurrence.id()));
    }

    private DevelopmentId known(DevelopmentId id) {
        return ids.getOrDefault(id, id);
    }

    /** What a cancellation calls off; none of what is not entered. */
    private Seq<Option<Entry<A>>> targets(Cancellation cancellation) {
        return Wholes.linked(cancellation.occurrence(), Link.Relation.CANCELS, this::known)
                .map(id -> Option.of(entries.get(id)));
    }

    private void cut(Cancellation cancellation) {
        Seq<Option<Entry<A>>> targets = targets(cancellation);
        Seq<Option<Sum>> sizes = targets.map(target -> target.flatMap(Entry::sum));
        for (Entry<A> target : targets.flatMap(it -> it)) {
            DevelopmentId id = target.occurrence().id();
            Cut before = cuts.getOrDefault(id, Cut.NONE);
            cuts.put(id, before.and(cancellation, target.sum(), sizes));
        }
    }

    private void lookAbove(DevelopmentId part) {
        Set<Page<A>> pages = new LinkedHashSet<>();
        Set<Page<A>> off = new LinkedHashSet<>();
        for (DevelopmentId whole : wholes.of(part)) {
            pages.addAll(above.getOrDefault(whole, Set.of()));
            off.addAll(calledOff.getOrDefault(whole, Set.of()));
            Entry<A> entry = entries.get(whole);
            if (entry != null) {
                pages.add(Page.of(entry));
            }
            if (entry != null && cuts.getOrDefault(whole, Cut.NONE).whole()) {
                off.add(Page.of(entry));
            }
        }
        above.put(part, pages);
        calledOff.put(part, off);
    }

    private void count(Entry<A> entry) {
        DevelopmentId id = entry.occurrence().id();
        Cut cut = cuts.getOrDefault(id, Cut.NONE);
        Seq<Page<A>> counted = counted(entry);
        if (counted.isEmpty()) {
            tally(Page.of(entry)).count(id, entry.sum(), cut);
        }
        for (Page<A> page : counted) {
            boolean isOffAnyway = calledOff.getOrDefault(id, Set.of()).contains(page);
            tally(page).leaveOut(id, entry.sum(), cut, isOffAnyway);
            climb(id, page);
        }
    }

    /** Where the whole of an entry counts in its place; nothing where it counts itself. */
    private Seq<Page<A>> counted(Entry<A> entry) {
        Seq<Page<A>> ofTheAccount = Vector.ofAll(
                        above.getOrDefault(entry.occurrence().id(), Set.of()))
                .filter(it -> it.account().equals(entry.account()));
        Seq<Page<A>> told = ofTheAccount.filter(it -> it.unit().isDefined());
        return entry.sum().isEmpty() ? (told.isEmpty() ? ofTheAccount : told) : told.filter(Page.of(entry)::equals);
    }

    /** What stands between a part and its wholes is evidence, too. */
    private void climb(DevelopmentId part, Page<A> page) {
        Deque<DevelopmentId> ahead = new ArrayDeque<>(wholes.of(part));
        while (!ahead.isEmpty()) {
            DevelopmentId it = ahead.remove();
            if (above.getOrDefault(it, Set.of()).contains(page) && tally(page).climbed(it)) {
                ahead.addAll(wholes.of(it));
            }
        }
    }

    private Tally<A> tally(Page<A> page) {
        return tallies.computeIfAbsent(page, it -> new Tally<>(it.account()));
    }
}
