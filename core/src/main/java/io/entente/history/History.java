package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.history.Account.Status;
import io.entente.journal.Entry;
import io.entente.time.Recorded;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a journal says at a knowledge date: an account of each development, in the order in which projections are
 * folded (latest day, earliest day, id). Immutable.
 */
public final class History {

    // what has no latest day is planned, denied or disputed, and is never certain
    static final Comparator<Account> FOLD_ORDER = Comparator.comparing(
                    (Account it) -> it.latest().getOrElse(LocalDate.MAX))
            .thenComparing(it -> it.earliest().getOrElse(LocalDate.MIN))
            .thenComparing(Account::id);

    private final Array<Account> accounts;
    private final Array<Account> occurred;
    private final Array<Account> others; // planned or denied, mostly few
    private final long[] ends; // the latest days of what occurred, side by side: a search need not look at each account
    private final Directory directory;

    /**
     * The history that these accounts make.
     *
     * @param accounts in the order of the fold
     * @param occurred those of them that are told to have occurred, in the same order
     * @param ends the latest days of these, as days of the epoch
     */
    History(Array<Account> accounts, Array<Account> occurred, long[] ends, Directory directory) {
        this.accounts = accounts;
        this.occurred = occurred;
        this.others = occurred.size() == accounts.size() ? Array.empty() : accounts.reject(Account::isOccurred);
        this.ends = ends;
        this.directory = directory;
    }

    /**
     * Reads a journal as known at a moment.
     *
     * @param entries all entries, in the journal's order
     * @param known the last moment by which a word must certainly have been known to count
     * @param resolution in which order the reports on one development are put together
     */
    public static History of(Stream<Entry> entries, Instant known, Resolution resolution) {
        Ledger ledger = new Ledger();
        entries.forEachOrdered(ledger::add);
        Scope everything = new Scope(Option.none(), false, resolution, new Recorded.Ever());
        return Chronicle.of(
                        everything,
                        ledger.cases(Option.none())
                                .flatMap(it -> it.versions(resolution, everything.recorded()).stream()),
                        1)
                .asKnown(known, ledger.directory(everything.recorded()));
    }

    /** Every development on which a report stands, whatever it says, in the order of the fold. */
    public Seq<Account> accounts() {
        return accounts;
    }

    /** Every development that is told to have occurred, ever, in the order of the fold. */
    public Array<Account> occurred() {
        return occurred;
    }

    /** How many of {@link #occurred()}, from the first on, have certainly happened by the end of {@code day}. */
    public int certainBy(LocalDate day) {
        int low = 0;
        int high = ends.length;
        long last = day.toEpochDay();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > last) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The accounts of that status at the end of {@code day}, in the order of the fold. */
    public Seq<Account> on(LocalDate day, Status status) {
        return switch (status) {
            case CERTAIN -> occurred.take(certainBy(day));
            case POSSIBLE -> occurred.drop(certainBy(day)).filter(it -> it.on(day) == status);
            case DUE, DENIED -> others.filter(it -> it.on(day) == status);
            case AHEAD -> accounts.filter(it -> it.on(day) == status);
        };
    }

    /** Those that have begun and not ended by the end of {@code day}: spans, open or not. */
    public Seq<Account> ongoing(LocalDate day) {
        return occurred.filter(it -> it.isOngoing(day));
    }

    /** The part of it that is filed under a dyad. */
    public History between(Dyad dyad) {
        return of(accounts.filter(it -> it.isFiledUnder(dyad)), directory);
    }

    /** These together, each development once, of those of which {@code counts} holds. */
    public static History together(Seq<History> histories, Predicate<Account> counts) {
        Array<Account> all = histories
                .flatMap(History::accounts)
                .filter(counts)
                .distinctBy(Account::id)
                .sorted(FOLD_ORDER)
                .toArray();
        return of(all, histories.head().directory);
    }

    private static History of(Array<Account> accounts, Directory directory) {
        Array<Account> happened = accounts.filter(Account::isOccurred);
        long[] days = happened.toJavaStream().mapToLong(Chronicle::end).toArray();
        return new History(accounts, happened, days, directory);
    }

    /** Every dyad that a development is filed under. */
    public SortedSet<Dyad> dyads() {
        return TreeSet.ofAll(accounts.flatMap(Account::dyads));
    }

    /** The account of one development, by any of its ids. */
    public Option<Account> account(DevelopmentId id) {
        return accounts.find(it -> it.ids().contains(id));
    }

    /** What entities and sources are called. */
    public Directory directory() {
        return directory;
    }
}
