package io.entente.internal.axon;

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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * A journal on Axon's event store. It decides on what is tagged with the developments it records, and is rejected if
 * somebody else appended to them meanwhile: a dynamic consistency boundary. It goes to the storage engine itself,
 * because a unit of work is made for some events, not for an archive of 100,000.
 */
final class AxonJournal implements Journal {

    private static final int ATTEMPTS = 20;
    private static final int AT_ONCE = 2_000;

    private final EventStorageEngine engine;
    private final Reader reader;
    private final Messages messages;
    private final Clock clock;

    /** Reads what a condition selects; may leave out what is at positions that are not wanted. */
    interface Reader {
        MessageStream<EventMessage> source(SourcingCondition condition, LongPredicate wanted);
    }

    AxonJournal(EventStorageEngine engine, Messages messages, Clock clock) {
        this(engine, (condition, wanted) -> engine.source(condition, null), messages, clock);
    }

    AxonJournal(EventStorageEngine engine, Reader reader, Messages messages, Clock clock) {
        this.engine = engine;
        this.reader = reader;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        Seq<Recordable> given = Deduplication.entries(recordables);
        if (given.isEmpty()) {
            return Either.right(new Receipt(head(), 0, 0, 0));
        }
        EventCriteria criteria = messages.decidingOn(given);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Decided decided = source(criteria);
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
                            AppendCondition.withCriteria(criteria).withMarker(decided.marker()));
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
        Decided decided = source(messages.decidingOn(given));
        return fresh(given, decided, clock.instant()).map(fresh -> receipt(head + fresh.size(), fresh, given, decided));
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
        return entries(position, EventCriteria.havingAnyTag(), any -> true);
    }

    @Override
    public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return findsParts() ? entries(1, Messages.of(part), wanted) : Journal.super.entries(part, wanted);
    }

    @Override
    public boolean findsParts() {
        return messages.areFoundByTag();
    }

    private Stream<Entry> entries(long from, EventCriteria criteria, LongPredicate wanted) {
        MessageStream<EventMessage> events = reader.source(
                SourcingCondition.conditionFor(new GlobalIndexConsistencyMarker(from - 1).position(), criteria),
                wanted);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Batches(events, wanted), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .flatMap(some -> messages.read(some).stream())
                .onClose(events::close);
    }

    /** The wanted events, so many at once that several threads can read them. */
    private static final class Batches implements Iterator<List<MessageStream.Entry<EventMessage>>> {
        private final MessageStream<EventMessage> events;
        private final LongPredicate wanted;
        private List<MessageStream.Entry<EventMessage>> next = List.of();

        Batches(MessageStream<EventMessage> events, LongPredicate wanted) {
            this.events = events;
            this.wanted = wanted;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty()) {
                next = some();
            }
            return !next.isEmpty();
        }

        private List<MessageStream.Entry<EventMessage>> some() {
            List<MessageStream.Entry<EventMessage>> some = new ArrayList<>();
            for (var found = AxonJournal.next(events); found.isPresent(); found = AxonJournal.next(events)) {
                if (isEvent(found.get()) && wanted.test(Messages.position(found.get()))) {
                    some.add(found.get());
                }
                if (some.size() == AT_ONCE) {
                    break;
                }
            }
            return some;
        }

        @Override
        public List<MessageStream.Entry<EventMessage>> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<MessageStream.Entry<EventMessage>> now = next;
            next = List.of();
            return now;
        }
    }

    // what a stream ends with carries the marker in place of a position
    private static boolean isEvent(MessageStream.Entry<EventMessage> found) {
        return TrackingToken.fromContext(found).isPresent();
    }

    /** What the journal holds on the criteria, and the point up to which it was read. */
    private record Decided(List<Recordable> recorded, ConsistencyMarker marker) {}

    private Decided source(EventCriteria criteria) {
        MessageStream<EventMessage> events = engine.source(SourcingCondition.conditionFor(criteria), null);
        List<Recordable> recorded = new ArrayList<>();
        ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
        try {
            for (var found = next(events); found.isPresent(); found = next(events)) {
                if (isEvent(found.get())) {
                    recorded.add(messages.read(found.get()).content());
                }
                ConsistencyMarker readTo = found.get().getResource(ConsistencyMarker.RESOURCE_KEY);
                marker = readTo == null ? marker : readTo; // the stream's last entry carries it
            }
        } finally {
            events.close();
        }
        return new Decided(recorded, marker);
    }

    /** The position of the last of them; none where others appended meanwhile to what was decided on. */
    private Option<Long> append(Seq<Recordable> fresh, Instant now, AppendCondition condition) {
        try {
            ConsistencyMarker after = commit(await(engine.appendEvents(condition, null, messages.write(fresh, now))));
            return Option.some(GlobalIndexConsistencyMarker.position(after));
        } catch (AppendEventsTransactionRejectedException e) {
            return Option.none();
        }
    }

    private static <R> ConsistencyMarker commit(AppendTransaction<R> transaction) {
        return await(transaction.afterCommit(await(transaction.commit(null)), null));
    }

    @Override
    public long head() {
        return Math.max(0, await(engine.latestToken(null)).position().orElse(0)); // of an empty log it is -1
    }

    private static Optional<MessageStream.Entry<EventMessage>> next(MessageStream<EventMessage> events) {
        var found = events.next();
        events.error().ifPresent(cause -> {
            throw cause instanceof JournalException told
                    ? told
                    : new JournalException("the journal could not be read: " + cause.getMessage(), cause);
        });
        return found;
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
