package io.entente.internal.store;

import static org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException.conflictingEventsDetected;

import io.entente.journal.JournalException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongPredicate;
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
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on a database. Positions are 1, 2, 3, … in the order of commits; the token of an event and the
 * marker after it are its position. Whoever appends holds the journal's one lock while the condition is checked and the
 * events are stored, so that both are one. Payloads are texts.
 */
final class StoreEngine implements EventStorageEngine, AutoCloseable {

    private final Database database;
    private final TagIndex index;
    private final Follower follower = new Follower(this::head);

    /** @param segment how many entries may be without index */
    StoreEngine(Database database, int segment) {
        this.database = database;
        this.index = new TagIndex(database, segment);
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
        List<Incoming> incoming = Events.incoming(events);
        try (Session session = database.session()) {
            session.beginAppending();
            Head head = sound(Tables.head(session));
            long marker = GlobalIndexConsistencyMarker.position(condition.consistencyMarker());
            if (marker < head.position() && holds(session, head, new Selection(condition.criteria()), marker)) {
                throw conflictingEventsDetected(condition.consistencyMarker());
            }
            Head after = index.extended(session, head, Tables.add(session, head, incoming), incoming);
            session.commit();
            index.committed(head, after, incoming);
            return after.position();
        } catch (SQLException e) {
            if (database.isDuplicate(e)) {
                AppendEventsTransactionRejectedException rejected = new AppendEventsTransactionRejectedException(
                        "an event of that identifier is stored already: " + e.getMessage());
                rejected.initCause(e);
                throw rejected;
            }
            throw database.explained(e);
        }
    }

    /** Whether anything after a position is selected. */
    private boolean holds(Session session, Head head, Selection selection, long after) throws SQLException {
        TagIndex.Sight sight = index.sight(session, head);
        try (SelectedRows rows = new SelectedRows(database, sight, selection, any -> true, after, head.position())) {
            return rows.next().isPresent();
        }
    }

    /** The head, unless it is so damaged that nothing can follow it. */
    private Head sound(Head head) {
        boolean sound =
                Head.isHash(head.hash()) && head.position() < Long.MAX_VALUE && head.indexed() <= head.position();
        if (!sound) {
            throw new JournalException("%s: position %d is damaged: verify the journal, and restore a backup"
                    .formatted(database.name(), head.position()));
        }
        return head;
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        return source(condition, any -> true);
    }

    MessageStream<EventMessage> source(SourcingCondition condition, LongPredicate wanted) {
        long after = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        try {
            return SourcedStream.of(database, index, after, new Selection(condition.criteria()), wanted);
        } catch (JournalException e) {
            return MessageStream.failed(e).cast();
        }
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        TrackingToken from = condition.position();
        long after = from == null ? 0 : from.position().orElse(0);
        LiveStream stream =
                new LiveStream(database, index, after, new Selection(condition.criteria()), follower::leave);
        follower.follow(stream);
        return stream;
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return answer(() -> new GlobalSequenceTrackingToken(head()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return answer(() -> {
            try (Session session = database.session()) {
                session.begin();
                long first = Tables.firstRecorded(session, Moments.written(at));
                long before = first > 0 ? first - 1 : Tables.head(session).position();
                return new GlobalSequenceTrackingToken(before);
            } catch (SQLException e) {
                throw database.explained(e);
            }
        });
    }

    private long head() {
        try (Session session = database.session()) {
            session.begin();
            return Tables.head(session).position();
        } catch (SQLException e) {
            throw database.explained(e);
        }
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
        descriptor.describeProperty("database", database.name());
    }

    @Override
    public void close() {
        follower.close();
    }
}
