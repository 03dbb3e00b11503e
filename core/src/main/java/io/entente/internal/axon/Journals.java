package io.entente.internal.axon;

import io.entente.internal.codec.Codec;
import io.entente.internal.store.DatabaseStore;
import io.entente.journal.Journal;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Journals on Axon's event store. Whoever uses the library opens them through {@code io.entente.Entente}. */
public final class Journals {

    private Journals() {}

    /** A new, empty journal in memory, of any kinds. */
    public static Journal inMemory(Clock clock) {
        EventStorageEngine engine = new InMemoryEventStorageEngine();
        return new AxonJournal(engine, new EngineReader(engine), clock);
    }

    /** The journal that a store keeps, which remains the caller's to close. */
    public static Journal on(DatabaseStore store, Codec codec, Clock clock) {
        Encoder encoder = new Encoder(codec);
        return new AxonJournal(new StoreEngine(store, encoder), new StoreReader(store, codec, encoder), clock);
    }
}
