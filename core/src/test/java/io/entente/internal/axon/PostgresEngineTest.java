package io.entente.internal.axon;

import io.entente.internal.store.Place;
import io.entente.internal.store.Server;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Postgres;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Axon's own suite for storage engines, on PostgreSQL. */
class PostgresEngineTest extends StorageEngineTestSuite<StoreEngine> {

    @Override
    protected StoreEngine buildStorageEngine() {
        return Engines.on(Place.store(new Postgres(Server.newSchema()), segment()));
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
