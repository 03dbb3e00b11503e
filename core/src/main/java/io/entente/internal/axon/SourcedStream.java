package io.entente.internal.axon;

import io.entente.internal.store.Reading;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;

/** What criteria select now, up to the head that was read first; then the marker of that head. */
final class SourcedStream extends RowStream {

    private final Reading reading;
    private final SelectedEntries entries;
    private boolean ended;
    private boolean released;

    /** @param reading is closed once all was read */
    SourcedStream(Reading reading, Selection selection, long after) {
        this.reading = reading;
        this.entries = new SelectedEntries(reading, selection, after, reading.last());
    }

    @Override
    Optional<Entry<EventMessage>> read() {
        if (ended) {
            return Optional.empty();
        }
        if (entries.hasNext()) {
            return Optional.of(Events.of(entries.next()));
        }
        ended = true;
        release();
        return Optional.of(new SimpleEntry<>(
                TerminalEventMessage.INSTANCE,
                Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(reading.last()))));
    }

    @Override
    boolean isFinite() {
        return true;
    }

    @Override
    void release() {
        if (!released) {
            released = true;
            reading.close();
        }
    }
}
