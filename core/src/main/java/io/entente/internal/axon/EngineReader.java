package io.entente.internal.axon;

import io.entente.internal.store.log.Label;
import io.entente.journal.Entry;
import io.entente.journal.JournalException;
import io.entente.journal.Recordable;
import io.entente.journal.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Reads what an engine of Axon's holds in memory, which keeps objects and looks at every one. */
final class EngineReader implements Reader {

    // beyond that many terms it is quicker to compare none
    private static final int MANY_TO_COMPARE = 200;

    private final EventStorageEngine engine;

    EngineReader(EventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public long head() {
        return Math.max(0, engine.latestToken(null).join().position().orElse(0)); // of an empty log it is -1
    }

    @Override
    public EventCriteria criteria(Set<Label> labels) {
        return labels.size() > MANY_TO_COMPARE ? EventCriteria.havingAnyTag() : Messages.bearingAny(labels);
    }

    @Override
    public Decided decidingOn(Set<Label> labels) {
        List<Recordable> recorded = new ArrayList<>();
        ConsistencyMarker marker =
                read(SourcingCondition.conditionFor(criteria(labels)), entry -> recorded.add(entry.content()));
        return new Decided(recorded, marker);
    }

    @Override
    public void requireStorable(List<TaggedEventMessage<?>> messages) {
        // in memory, a message is whatever can be made one
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        List<Entry> entries = new ArrayList<>();
        read(
                SourcingCondition.conditionFor(
                        new GlobalIndexConsistencyMarker(position - 1).position(), EventCriteria.havingAnyTag()),
                entries::add);
        return entries.stream();
    }

    /** Hands on what a condition selects, and returns the marker after it. */
    private ConsistencyMarker read(SourcingCondition condition, Consumer<Entry> entries) {
        MessageStream<EventMessage> events = engine.source(condition, null);
        ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
        try {
            for (var found = events.next(); found.isPresent(); found = events.next()) {
                ConsistencyMarker readTo = found.get().getResource(ConsistencyMarker.RESOURCE_KEY);
                marker = readTo == null ? marker : readTo; // the stream's last entry carries it, and no event
                entry(found.get()).ifPresent(entries);
            }
            events.error().ifPresent(cause -> {
                throw new JournalException("the journal could not be read: " + cause.getMessage(), cause);
            });
        } finally {
            events.close();
        }
        return marker;
    }

    private static Optional<Entry> entry(MessageStream.Entry<EventMessage> found) {
        return TrackingToken.fromContext(found)
                .map(token -> new Entry(
                        token.position().orElseThrow(), found.message().timestamp(), content(found.message())));
    }

    private static Recordable content(EventMessage event) {
        return event.payload() instanceof Recordable recordable
                ? recordable
                : new Unknown(
                        event.type().qualifiedName().name(), event.type().version(), String.valueOf(event.payload()));
    }
}
