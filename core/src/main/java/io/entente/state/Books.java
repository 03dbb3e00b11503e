package io.entente.state;

import io.entente.event.DevelopmentId;
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
    private final Cancelled<A> cancelled;
    private final Wholes wholes;
    private final Map<DevelopmentId, Set<Page<A>>> above = new HashMap<>(); // where its wholes are entered
    private final Map<DevelopmentId, Set<Page<A>>> calledOff = new HashMap<>(); // where one of them is called off
    private final Map<Page<A>, Tally<A>> tallies = new LinkedHashMap<>();
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
        entered.map(Entry::occurrence)
                .appendAll(parts)
                .appendAll(cancellations.map(Cancellation::occurrence))
                .forEach(this::know);
        entered.forEach(it -> entries.put(it.occurrence().id(), it));
        this.cancelled = new Cancelled<>(cancellations, entries, this::known);
        this.wholes = new Wholes(parts, this::known);
        wholes.downwards().forEach(this::lookAbove);
        entries.values().forEach(this::count);
        this.tooLarge =
                Vector.ofAll(entries.values()).flatMap(this::largerThanItsWhole).appendAll(cancelled.tooMuch());
    }

    Seq<Balance<A>> balances() {
        return Vector.ofAll(tallies.values()).map(Tally::balance);
    }

    Seq<Occurrence> unmatched() {
        return cancelled.unmatched();
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
                .flatMap(whole -> part.sum().flatMap(more -> whole.sum()
                        .filter(less -> less.isLike(more) && less.isSmallerThan(more))
                        .map(less -> largerThanItsWhole(
                                part.occurrence().id(), more, whole.occurrence().id(), less))));
    }

    private static Anomaly largerThanItsWhole(DevelopmentId part, Sum more, DevelopmentId whole, Sum less) {
        return Anomaly.of("%s (%s) is told to be a part of %s, which is less (%s)", part, more, whole, less)
                .restingOn(TreeSet.of(part, whole));
    }

    private void know(Occurrence occurrence) {
        occurrence.assessment().ids().forEach(id -> ids.put(id, occurrence.id()));
    }

    private DevelopmentId known(DevelopmentId id) {
        return ids.getOrDefault(id, id);
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
            if (entry != null && cancelled.of(whole).whole()) {
                off.add(Page.of(entry));
            }
        }
        above.put(part, pages);
        calledOff.put(part, off);
    }

    private void count(Entry<A> entry) {
        DevelopmentId id = entry.occurrence().id();
        Cut cut = cancelled.of(id);
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
