package io.entente.internal.axon;

import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.RejectedException;
import io.entente.journal.JournalException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on a store. Positions are 1, 2, 3, … in the order of commits; the token of an event and the marker
 * after it are its position. The condition of an append is checked when nobody else can append any more. Payloads are
 * texts, and what is recorded, which becomes text.
 */
final class StoreEngine implements EventStorageEngine, AutoCloseable {

    private final DatabaseStore store;
    private final Encoder encoder;
    private final Follower follower;

    /** @param store remains the caller's to close */
    StoreEngine(DatabaseStore store, Encoder encoder) {
        this.store = store;
        this.encoder = encoder;
        this.follower = new Follower(store::head);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        return CompletableFuture.completedFuture(new Appending(condition, List.copyOf(events)));
    }

    private final class Appending implements AppendTransaction<ConsistencyMarker> {
        private final AppendCondition condition;
        private final List<TaggedEventMessage<?>> events;
        private final AtomicBoolean finished = new AtomicBoolean();

        Appending(AppendCondition condition, List<TaggedEventMessage<?>> events) {
            this.condition = condition;
            this.events = events;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            return answer(() -> {
                if (finished.getAndSet(true)) {
                    throw new IllegalStateException("this was committed or rolled back before");
                }
                long head = append(condition, events);
                follower.appended();
                return new GlobalIndexConsistencyMarker(head);
            });
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker marker, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(marker);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            finished.set(true);
        }
    }

    // checked and stored here, not before: two transactions may be open in one thread
    private long append(AppendCondition condition, List<TaggedEventMessage<?>> events) {
        long marker = GlobalIndexConsistencyMarker.position(condition.consistencyMarker());
        try {
            return store.append(
                    encoder.entries(events),
                    now -> marker >= now.last()
                            || new Selected(new Selection(condition.criteria()), marker)
                                    .next(now, now.last())
                                    .isEmpty());
        } catch (RejectedException e) {
            AppendEventsTransactionRejectedException rejected =
                    new AppendEventsTransactionRejectedException(String.valueOf(e.getMessage()));
            rejected.initCause(e);
            throw rejected;
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long after = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        Selected selected = new Selected(new Selection(condition.criteria()), after);
        AtomicBoolean told = new AtomicBoolean();
        try {
            long head = store.head();
            return new PagedStream(() -> {
                List<Entry<EventMessage>> events = next(selected, head);
                if (!events.isEmpty()) {
                    return Optional.of(events);
                }
                return told.getAndSet(true) ? Optional.empty() : Optional.of(List.of(Events.end(head)));
            });
        } catch (JournalException e) {
            return MessageStream.failed(e).cast();
        }
    }

    private List<Entry<EventMessage>> next(Selected selected, long upTo) {
        return store.read(reading -> selected.next(reading, Math.min(upTo, reading.last()))).stream()
                .map(Events::of)
                .toList();
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        TrackingToken from = condition.position();
        long after = from == null ? 0 : Math.max(0, from.position().orElse(0));
        Selected selected = new Selected(new Selection(condition.criteria()), after);
        PagedStream stream = new PagedStream(() -> Optional.of(next(selected, Long.MAX_VALUE)));
        follower.follow(stream);
        return stream;
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return answer(() -> new GlobalSequenceTrackingToken(store.head()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return answer(() -> new GlobalSequenceTrackingToken(store.lastBefore(at)));
    }

    private static <T> CompletableFuture<T> answer(Supplier<? extends T> work) {
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("database", store.name());
    }

    /** Ends every stream that is open. */
    @Override
    public void close() {
        follower.close();
    }
}
