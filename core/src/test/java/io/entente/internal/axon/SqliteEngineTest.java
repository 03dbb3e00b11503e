package io.entente.internal.axon;

import io.entente.internal.store.Place;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Axon's own suite for storage engines, on SQLite. */
class SqliteEngineTest extends StorageEngineTestSuite<StoreEngine> {

    @Override
    protected StoreEngine buildStorageEngine() throws IOException {
        return Engines.on(
                Place.store(new Sqlite(Files.createTempDirectory("entente").resolve("journal.db")), segment()));
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
