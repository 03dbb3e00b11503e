package io.entente.internal.store;

import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Axon's own suite for storage engines, on PostgreSQL. */
class PostgresEngineTest extends StorageEngineTestSuite<StoreEngine> {

    @Override
    protected StoreEngine buildStorageEngine() {
        Database database = new Postgres(Server.newSchema());
        Schema.prepare(database);
        return new StoreEngine(database, segment());
    }

    /** How many events may be without index. */
    int segment() {
        return TagIndex.SEGMENT;
    }

    @Override
    protected @Nullable ProcessingContext processingContext() {
        return null;
    }
}
