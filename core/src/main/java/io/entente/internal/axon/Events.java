package io.entente.internal.axon;

import io.entente.internal.codec.FlatJson;
import io.entente.internal.store.Reading.Whole;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Row;
import io.entente.journal.JournalException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Entries of a store as Axon's events, whose payloads are texts. The token of an event is its position. */
final class Events {

    private Events() {}

    /** @throws JournalException if the entry is damaged */
    static Entry<EventMessage> of(Whole entry) {
        try {
            return new SimpleEntry<>(
                    message(entry.row()),
                    TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(entry.position())));
        } catch (IllegalArgumentException e) {
            throw Log.damaged(entry.position(), e);
        }
    }

    /** What follows the last event of what was selected: the marker of the head up to which it was looked for. */
    static Entry<EventMessage> end(long head) {
        return new SimpleEntry<>(
                TerminalEventMessage.INSTANCE,
                Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(head)));
    }

    private static EventMessage message(Row row) {
        return new GenericEventMessage(
                row.id(),
                new MessageType(row.name(), row.version()),
                row.payload(),
                FlatJson.read(row.metadata()),
                row.recorded());
    }
}
