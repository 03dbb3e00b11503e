package io.entente.axon.store;

import io.entente.journal.JournalException;
import io.entente.json.FlatJson;
import java.time.DateTimeException;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Axon's events as rows, and back. */
final class Events {

    private Events() {}

    /** @throws IllegalArgumentException if the payload is not a text, or a text cannot be stored */
    static Row row(TaggedEventMessage<?> tagged, long position) {
        EventMessage event = tagged.event();
        if (!(event.payload() instanceof String payload)) {
            throw new IllegalArgumentException(
                    "the payload of %s is kept as text: convert it before".formatted(event.type()));
        }
        Row row = new Row(
                position,
                event.identifier(),
                event.type().qualifiedName().name(),
                event.type().version(),
                Moments.written(event.timestamp()),
                payload,
                FlatJson.written(event.metadata()),
                tagged.tags().stream()
                        .map(tag -> new Label(tag.key(), tag.value()))
                        .sorted()
                        .toList());
        row.requireStorable();
        return row;
    }

    /** @throws JournalException if the row is damaged */
    static Entry<EventMessage> entry(Row row) {
        try {
            return readable(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new JournalException(
                    "position %d is damaged (%s): verify the journal, and restore a backup"
                            .formatted(row.position(), e.getMessage()),
                    e);
        }
    }

    private static Entry<EventMessage> readable(Row row) {
        EventMessage event = new GenericEventMessage(
                row.id(),
                new MessageType(row.name(), row.version()),
                row.payload(),
                FlatJson.read(row.metadata()),
                Moments.read(row.recorded()));
        return new SimpleEntry<>(
                event, TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(row.position())));
    }
}
