package io.entente.internal.axon;

import io.entente.event.Dyad;
import io.entente.internal.axon.Reader.Decided;
import io.entente.internal.store.log.Label;
import io.entente.journal.Claim;
import io.entente.journal.Deduplication;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;

/**
 * A journal on Axon's event store. It decides on what is tagged with the developments it records, and is rejected if
 * somebody else appended to them meanwhile: a dynamic consistency boundary. It goes to the storage engine itself,
 * because a unit of work is made for some events, not for an archive of 100,000.
 */
final class AxonJournal implements Journal {

    private static final int ATTEMPTS = 20;

    private final EventStorageEngine engine;
    private final Reader reader;
    private final Clock clock;

    /** @param reader reads what the engine holds */
    AxonJournal(EventStorageEngine engine, Reader reader, Clock clock) {
        this.engine = engine;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        Seq<Recordable> given = Deduplication.entries(recordables);
        if (given.isEmpty()) {
            return Either.right(new Receipt(head(), 0, 0, 0));
        }
        Set<Label> decidedOn = Labels.decidingOn(given);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Decided decided = reader.decidingOn(decidedOn);
            Instant now = clock.instant();
            Either<Rejection, Seq<Recordable>> fresh = fresh(given, decided, now);
            if (fresh.isLeft()) {
                return Either.left(fresh.getLeft());
            }
            Option<Long> head = fresh.get().isEmpty()
                    ? Option.some(head())
                    : append(
                            fresh.get(),
                            now,
                            AppendCondition.withCriteria(reader.criteria(decidedOn))
                                    .withMarker(decided.marker()));
            if (head.isDefined()) {
                return Either.right(receipt(head.get(), fresh.get(), given, decided));
            }
        }
        return Either.left(new Rejection.Conflict(ATTEMPTS));
    }

    @Override
    public Either<Rejection, Receipt> tryAll(Iterable<? extends Recordable> recordables) {
        Seq<Recordable> given = Deduplication.entries(recordables);
        long head = head();
        Decided decided = reader.decidingOn(Labels.decidingOn(given));
        Instant now = clock.instant();
        Either<Rejection, Seq<Recordable>> fresh = fresh(given, decided, now);
        fresh.forEach(it -> reader.requireStorable(Messages.of(it, now)));
        return fresh.map(it -> receipt(head + it.size(), it, given, decided));
    }

    private static Receipt receipt(long head, Seq<Recordable> fresh, Seq<Recordable> given, Decided decided) {
        int replacing = Deduplication.replacing(fresh, decided.recorded());
        return new Receipt(head, fresh.size(), given.size() - fresh.size(), replacing);
    }

    /** What of it is to be appended, unless nobody can know it yet. */
    private static Either<Rejection, Seq<Recordable>> fresh(Seq<Recordable> given, Decided decided, Instant now) {
        Seq<Recordable> fresh = Deduplication.in(given, Vector.ofAll(decided.recorded()));
        Seq<Claim> early = notYetKnown(fresh, now);
        return early.isEmpty() ? Either.right(fresh) : Either.left(new Rejection.NotYetKnown(early, now));
    }

    private static Seq<Claim> notYetKnown(Seq<Recordable> recordables, Instant now) {
        return recordables
                .filter(it -> it instanceof Claim claim && claim.isKnownOnlyAfter(now))
                .map(Claim.class::cast);
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        return reader.entriesFrom(position);
    }

    @Override
    public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return reader instanceof Reader.OfParts parts
                ? parts.entries(part, wanted)
                : Journal.super.entries(part, wanted);
    }

    @Override
    public Stream<Entry> bearingOn(Dyad dyad, LongPredicate wanted) {
        return reader instanceof Reader.OfParts parts
                ? parts.bearingOn(dyad, wanted)
                : Journal.super.bearingOn(dyad, wanted);
    }

    @Override
    public boolean findsParts() {
        return reader instanceof Reader.OfParts;
    }

    @Override
    public long head() {
        return reader.head();
    }

    /** The position of the last of them; none where others appended meanwhile to what was decided on. */
    private Option<Long> append(Seq<Recordable> fresh, Instant now, AppendCondition condition) {
        try {
            ConsistencyMarker after = commit(await(engine.appendEvents(condition, null, Messages.of(fresh, now))));
            return Option.some(GlobalIndexConsistencyMarker.position(after));
        } catch (AppendEventsTransactionRejectedException e) {
            return Option.none();
        }
    }

    private static <R> ConsistencyMarker commit(AppendTransaction<R> transaction) {
        return await(transaction.afterCommit(await(transaction.commit(null)), null));
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw switch (e.getCause()) {
                case AppendEventsTransactionRejectedException rejected -> rejected;
                case JournalException explained -> explained;
                case IllegalArgumentException refused -> refused;
                case null, default -> new JournalException("the journal could not be reached: " + e.getMessage(), e);
            };
        }
    }
}
