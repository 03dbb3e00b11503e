package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** The append-only log of entries. Nothing in it is ever edited or deleted. Safe for use by several threads. */
public interface Journal {

    /**
     * Records all of it, in that order, or nothing.
     *
     * <p>The description of a source that came with a report (see {@link Draft#accordingTo(Source)}) is recorded before it.
     *
     * <p>Recording is idempotent: what the journal holds already, in the same words, is not added again, even where
     * something else was recorded since in its place. A source that returns to an earlier word says so later: with a later
     * {@code known}.
     *
     * @return the receipt; or, where nothing was recorded, the reason
     * @throws IllegalArgumentException if one of them cannot be kept: if it is {@link Unknown}, or tells of a kind of one's own
     *     that the store was not opened with
     * @throws JournalException if the journal cannot be read or written
     */
    Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables);

    /**
     * What {@link #recordAll(Iterable)} would answer now, recording nothing.
     *
     * @return the receipt that it would give; or the reason why it would record nothing
     * @throws IllegalArgumentException as {@link #recordAll(Iterable)}
     * @throws JournalException if the journal cannot be read
     */
    default Either<Rejection, Receipt> tryAll(Iterable<? extends Recordable> recordables) {
        Seq<Recordable> given = Deduplication.entries(recordables);
        try (Stream<Entry> entries = entriesFrom(1)) {
            List<Recordable> recorded = List.ofAll(entries.map(Entry::content));
            Seq<Recordable> fresh = Deduplication.in(given, recorded);
            return Either.right(new Receipt(
                    head() + fresh.size(),
                    fresh.size(),
                    given.size() - fresh.size(),
                    Deduplication.replacing(fresh, recorded)));
        }
    }

    /**
     * The entries from {@code position} on, inclusive, in the journal's order.
     *
     * @param position 1 for all
     * @return to be closed by the caller
     * @throws JournalException if the journal cannot be read
     */
    Stream<Entry> entriesFrom(long position);

    /**
     * The entries of a part, in the journal's order.
     *
     * @param wanted the positions to read; others are left out
     * @return to be closed by the caller
     * @throws JournalException if the journal cannot be read
     */
    default Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return entriesFrom(1).filter(entry -> wanted.test(entry.position()) && part.holds(entry.content()));
    }

    /**
     * The entries that bear on a dyad, in the journal's order: the reports filed under it, and whatever is told of the same
     * developments, or of those that are called one with them, wherever that is filed.
     *
     * @param wanted the positions to read; others are left out, and what only they lead to may be
     * @return to be closed by the caller
     * @throws JournalException if the journal cannot be read
     */
    default Stream<Entry> bearingOn(Dyad dyad, LongPredicate wanted) {
        SortedMap<Long, Entry> found = new TreeMap<>();
        Set<DevelopmentId> asked = HashSet.empty();
        for (EntryFilter part = new EntryFilter.FiledUnder(dyad); part != null; ) {
            try (Stream<Entry> entries = entries(part, at -> wanted.test(at) && !found.containsKey(at))) {
                entries.forEach(entry -> found.put(entry.position(), entry));
            }
            Set<DevelopmentId> told = HashSet.ofAll(found.values().stream()
                            .map(Entry::content)
                            .filter(Claim.class::isInstance)
                            .flatMap(it -> ((Claim) it).developments().toJavaStream()))
                    .diff(asked);
            asked = asked.union(told);
            part = told.isEmpty() ? null : new EntryFilter.On(told);
        }
        return found.values().stream();
    }

    /** Whether reading a part takes less than reading all. */
    default boolean findsParts() {
        return false;
    }

    /**
     * The position of the last entry; 0 where there is none.
     *
     * @throws JournalException if the journal cannot be read
     */
    long head();

    /**
     * Records one; see {@link #recordAll(Iterable)}.
     *
     * @throws IllegalArgumentException if it cannot be kept
     * @throws JournalException if the journal cannot be read or written
     */
    default Either<Rejection, Receipt> record(Recordable recordable) {
        return recordAll(List.of(requireNonNull(recordable, "recordable")));
    }

    /**
     * Records what was read, whole, or nothing where reading found errors.
     *
     * @throws IllegalArgumentException if one of it cannot be kept
     * @throws JournalException if the journal cannot be read or written
     */
    default Either<Rejection, Receipt> recordAll(
            Validation<Seq<Problem>, ? extends Iterable<? extends Recordable>> read) {
        return requireNonNull(read, "read")
                .fold(problems -> Either.left(new Rejection.Invalid(problems)), this::recordAll);
    }
}
