package io.entente.internal.store;

import io.entente.internal.codec.FlatJson;
import io.entente.journal.JournalException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Stream;
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

    // fewer are made ready before another thread has begun to help
    private static final int MANY = 200;

    private Events() {}

    /** @throws IllegalArgumentException if a payload is not a text, or a text cannot be stored */
    static List<Incoming> incoming(List<TaggedEventMessage<?>> events) {
        Stream<TaggedEventMessage<?>> all = events.stream();
        return (events.size() > MANY ? all.parallel() : all)
                .map(Events::incoming)
                .toList();
    }

    private static Incoming incoming(TaggedEventMessage<?> tagged) {
        EventMessage event = tagged.event();
        if (!(event.payload() instanceof String payload)) {
            throw new IllegalArgumentException(
                    "the payload of %s is kept as text: convert it before".formatted(event.type()));
        }
        List<Label> labels = tagged.tags().stream()
                .map(tag -> new Label(tag.key(), tag.value()))
                .sorted()
                .toList();
        Row row = new Row(
                event.identifier(),
                event.type().qualifiedName().name(),
                event.type().version(),
                Moments.written(event.timestamp()),
                payload,
                FlatJson.written(event.metadata()),
                Label.written(labels));
        return Incoming.of(row, labels);
    }

    /**
     * The event of the row that is read now.
     *
     * @throws JournalException if the row is damaged
     */
    static Entry<EventMessage> entry(ResultSet rows) throws SQLException {
        try {
            return readable(Tables.position(rows), Tables.row(rows));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(rows, e);
        }
    }

    /** @throws JournalException if the row is damaged */
    static boolean isSelected(ResultSet rows, Selection selection) throws SQLException {
        if (selection.isByTagsAlone()) {
            return true;
        }
        List<Label> labels = labels(rows, Tables.TAGS);
        try {
            return selection.selects(Tables.text(rows, Tables.NAME), labels);
        } catch (IllegalArgumentException e) {
            throw damaged(rows, e);
        }
    }

    /** @throws JournalException if the row is damaged */
    static List<Label> labels(ResultSet rows, int column) throws SQLException {
        try {
            return Label.read(Tables.text(rows, column));
        } catch (IllegalArgumentException e) {
            throw damaged(rows, e);
        }
    }

    private static JournalException damaged(ResultSet rows, Exception cause) throws SQLException {
        return new JournalException(
                "position %d is damaged (%s): verify the journal, and restore a backup"
                        .formatted(Tables.position(rows), cause.getMessage()),
                cause);
    }

    private static Entry<EventMessage> readable(long position, Row row) {
        EventMessage event = new GenericEventMessage(
                row.id(),
                new MessageType(row.name(), row.version()),
                row.payload(),
                FlatJson.read(row.metadata()),
                Moments.read(row.recorded()));
        return new SimpleEntry<>(
                event, TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(position)));
    }
}
