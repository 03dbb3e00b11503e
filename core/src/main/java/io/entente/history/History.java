package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Entry;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What a journal says at a knowledge date: an account of each development, in the order in which projections are
 * folded (latest day, earliest day, id). Immutable.
 *
 * @param accounts every development on which a report stands, whatever it says
 * @param directory what entities and sources are called
 */
public record History(Seq<Account> accounts, Directory directory) {

    // what has no latest day is planned or denied, and takes no part in the fold
    private static final Comparator<Account> FOLD_ORDER = Comparator.comparing(
                    (Account it) -> it.latest().getOrElse(LocalDate.MAX))
            .thenComparing(it -> it.earliest().getOrElse(LocalDate.MIN))
            .thenComparing(Account::id);

    /**
     * Reads the journal as known at a moment.
     *
     * @param entries all entries, in the journal's order
     * @param known the last moment by which a word must certainly have been known to count
     * @param resolution which report an account rests on where several stand
     */
    public static History of(Stream<Entry> entries, Instant known, Resolution resolution) {
        Reading reading = new Reading(known, resolution);
        entries.forEachOrdered(reading::take);
        return new History(reading.accounts().sorted(FOLD_ORDER), reading.directory());
    }

    /** The history of one dyad: the developments whose preferred report is filed under it. */
    public History between(Dyad dyad) {
        return new History(accounts.filter(it -> it.report().dyads().contains(dyad)), directory);
    }

    /** Every dyad that a preferred report is filed under. */
    public SortedSet<Dyad> dyads() {
        return TreeSet.ofAll(accounts.flatMap(it -> it.report().dyads()));
    }

    /** The account of one development, by any of its ids. */
    public Option<Account> account(DevelopmentId id) {
        return accounts.find(it -> it.ids().contains(id));
    }
}
