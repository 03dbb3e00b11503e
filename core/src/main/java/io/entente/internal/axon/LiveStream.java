package io.entente.internal.axon;

import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.messaging.eventhandling.EventMessage;

/** What criteria select, after a position and for ever; read page by page, so that it holds no connection meanwhile. */
final class LiveStream extends RowStream {

    private static final int POSITIONS_AT_ONCE = 1_000;

    private final DatabaseStore store;
    private final Selection selection;
    private final Consumer<LiveStream> whenReleased;
    private final Deque<Entry<EventMessage>> page = new ArrayDeque<>();
    private long position;

    LiveStream(DatabaseStore store, Selection selection, long position, Consumer<LiveStream> whenReleased) {
        this.store = store;
        this.selection = selection;
        this.position = Math.max(0, position);
        this.whenReleased = whenReleased;
    }

    @Override
    Optional<Entry<EventMessage>> read() {
        if (page.isEmpty()) {
            turn();
        }
        return Optional.ofNullable(page.poll());
    }

    private void turn() {
        try (Reading reading = store.read()) {
            while (page.isEmpty() && position < reading.last()) {
                long upTo = Math.min(reading.last(), position + POSITIONS_AT_ONCE);
                new SelectedEntries(reading, selection, position, upTo)
                        .forEachRemaining(entry -> page.add(Events.of(entry)));
                position = upTo;
            }
        }
    }

    @Override
    boolean isFinite() {
        return false;
    }

    @Override
    void release() {
        whenReleased.accept(this);
    }
}
