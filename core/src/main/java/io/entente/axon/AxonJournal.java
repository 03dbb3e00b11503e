package io.entente.axon;

import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Novelty;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
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

    private final EventStorageEngine engine;
    private final Clock clock;

    AxonJournal(EventStorageEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
        Seq<Recordable> given = Vector.ofAll(recordables);
        if (given.isEmpty()) {
            return Either.right(new Receipt(head(), 0, 0));
        }
        EventCriteria criteria = Messages.decidingOn(given);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Decided decided = source(criteria);
            Seq<Recordable> fresh = Novelty.in(given, Vector.ofAll(decided.recorded()));
            if (fresh.isEmpty()) {
                return Either.right(new Receipt(head(), 0, given.size()));
            }
            Option<Long> head =
                    append(fresh, AppendCondition.withCriteria(criteria).withMarker(decided.marker()));
            if (head.isDefined()) {
                return Either.right(new Receipt(head.get(), fresh.size(), given.size() - fresh.size()));
            }
        }
        return Either.left(new Rejection.Conflict(ATTEMPTS));
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        MessageStream<EventMessage> events = engine.source(
                SourcingCondition.conditionFor(
                        new GlobalIndexConsistencyMarker(position - 1).position(), EventCriteria.havingAnyTag()),
                null);
        return Stream.generate(() -> next(events))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .flatMap(found -> found.message().payload() instanceof Recordable recordable
                        ? Stream.of(new Entry(position(found), found.message().timestamp(), recordable))
                        : Stream.empty())
                .onClose(events::close);
    }

    /** What the journal holds on the criteria, and the point up to which it was read. */
    private record Decided(List<Recordable> recorded, ConsistencyMarker marker) {}

    private Decided source(EventCriteria criteria) {
        MessageStream<EventMessage> events = engine.source(SourcingCondition.conditionFor(criteria), null);
        List<Recordable> recorded = new ArrayList<>();
        ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
        for (var found = next(events); found.isPresent(); found = next(events)) {
            if (found.get().message().payload() instanceof Recordable recordable) {
                recorded.add(recordable);
            }
            ConsistencyMarker readTo = found.get().getResource(ConsistencyMarker.RESOURCE_KEY);
            marker = readTo == null ? marker : readTo; // the stream's last entry carries it
        }
        events.close();
        return new Decided(recorded, marker);
    }

    /** The position of the last of them; none where others appended meanwhile to what was decided on. */
    private Option<Long> append(Seq<Recordable> fresh, AppendCondition condition) {
        Instant now = clock.instant();
        List<TaggedEventMessage<?>> messages = new ArrayList<>(fresh.size());
        fresh.forEach(it -> messages.add(Messages.message(it, now)));
        try {
            ConsistencyMarker after = commit(await(engine.appendEvents(condition, null, messages)));
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

    private static long position(MessageStream.Entry<EventMessage> found) {
        return TrackingToken.fromContext(found)
                .orElseThrow(() -> new IllegalStateException("an event without a position"))
                .position()
                .orElseThrow(() -> new IllegalStateException("a position that is not one number"));
    }

    private static Optional<MessageStream.Entry<EventMessage>> next(MessageStream<EventMessage> events) {
        var found = events.next();
        events.error().ifPresent(cause -> {
            throw new JournalException("the journal could not be read: " + cause.getMessage(), cause);
        });
        return found;
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof AppendEventsTransactionRejectedException rejected) {
                throw rejected;
            }
            throw new JournalException("the journal could not be reached: " + e.getMessage(), e);
        }
    }
}
