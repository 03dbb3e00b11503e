package io.entente.internal.axon;

/** The same on PostgreSQL where nearly all events are found by the index in the database, none by what is in memory. */
class PostgresIndexedEngineTest extends PostgresEngineTest {

    @Override
    int segment() {
        return 2;
    }
}
