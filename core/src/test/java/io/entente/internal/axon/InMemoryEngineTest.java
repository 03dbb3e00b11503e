package io.entente.internal.axon;

import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Axon's own suite for storage engines, on its engine in memory. */
class InMemoryEngineTest extends StorageEngineTestSuite<InMemoryEventStorageEngine> {

    @Override
    protected InMemoryEventStorageEngine buildStorageEngine() {
        return new InMemoryEventStorageEngine();
    }

    @Override
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }
}
