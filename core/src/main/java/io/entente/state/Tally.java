package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Sum;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/** A balance while it is drawn up. */
final class Tally<A> {

    private final A account;
    private Option<Sum> sum = Option.none();
    private Option<Sum> off = Option.none(); // of parts that do not count themselves
    private boolean isOffOfUnknownSize;
    private int ofUnknownSize;
    private int partsLeftOut;
    private SortedSet<DevelopmentId> cancellations = TreeSet.empty();
    private SortedSet<DevelopmentId> evidence = TreeSet.empty();

    Tally(A account) {
        this.account = account;
    }

    void count(DevelopmentId id, Option<Sum> told, Cut cut) {
        note(id, cut);
        ofUnknownSize += told.isEmpty() && !cut.whole() ? 1 : 0;
        sum = together(
                sum,
                told.map(it ->
                        cut.whole() ? it.none() : cut.part().map(it::without).getOrElse(it)));
    }

    /** @param isOffAnyway whether its whole is called off, and it with it */
    void leaveOut(DevelopmentId id, Option<Sum> told, Cut cut, boolean isOffAnyway) {
        note(id, cut);
        partsLeftOut++;
        if (!cut.by().isEmpty() && !isOffAnyway) {
            off = together(off, cut.of(told));
            isOffOfUnknownSize |= told.isEmpty();
        }
    }

    /** Notes what stands between a part and its whole; false if that is noted already. */
    boolean climbed(DevelopmentId id) {
        boolean isNew = !evidence.contains(id);
        evidence = evidence.add(id);
        return isNew;
    }

    private void note(DevelopmentId id, Cut cut) {
        evidence = evidence.add(id).addAll(cut.by()).addAll(cut.beside());
        cancellations = cancellations.addAll(cut.by());
    }

    private static Option<Sum> together(Option<Sum> one, Option<Sum> other) {
        return one.map(it -> other.map(it::plus).getOrElse(it)).orElse(other);
    }

    Balance<A> balance() {
        Option<Sum> left = sum.map(it -> off.map(it::without).getOrElse(it))
                .map(it -> isOffOfUnknownSize ? it.without(it.anyPart()) : it);
        return new Balance<>(account, left, ofUnknownSize, partsLeftOut, cancellations.size(), evidence);
    }
}
