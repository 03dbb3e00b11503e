package io.entente.internal.axon;

/** The same on SQLite where nearly all events are found by the index in the database, none by what is in memory. */
class SqliteIndexedEngineTest extends SqliteEngineTest {

    @Override
    int segment() {
        return 2;
    }
}
