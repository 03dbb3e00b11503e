package io.entente.axon;

import io.entente.event.Dyad;
import io.entente.history.Limits;
import io.entente.journal.Journal;
import io.entente.projection.Replays;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.vavr.collection.SortedSet;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/**
 * A journal of what sources report on relationships between countries, and the questions that can be put to it.
 *
 * <pre>{@code
 * try (var entente = Entente.inMemory()) {
 *     entente.journal().recordAll(Story.read(Path.of("china-serbia.yaml")));
 *     var state = entente.between("CN", "RS").at("2018-12-31").replay(new Relationship());
 * }
 * }</pre>
 *
 * <p>Nothing is sent over any network: Axon's reporting of usage takes no part in it. Safe for use by several threads.
 */
public final class Entente implements AutoCloseable {

    private final Journal journal;
    private final Clock clock;

    private final Replays replays;

    private Entente(EventStorageEngine engine, Clock clock, Limits limits) {
        this.journal = new AxonJournal(engine, clock);
        this.clock = clock;
        this.replays = new Replays(journal, limits);
    }

    /** A new, empty journal in memory, which lives as long as this object. */
    public static Entente inMemory() {
        return inMemory(Limits.DEFAULT);
    }

    /** The same, keeping in memory for quick answers only as much as {@code limits} allow. */
    public static Entente inMemory(Limits limits) {
        return new Entente(new InMemoryEventStorageEngine(), Clock.systemUTC(), limits);
    }

    static Entente inMemory(Clock clock) {
        return new Entente(new InMemoryEventStorageEngine(), clock, Limits.DEFAULT);
    }

    /** The log that this rests on: record into it. */
    public Journal journal() {
        return journal;
    }

    /**
     * What had happened between two actors; today, as known now, unless asked otherwise. A pair that no report is filed
     * under is known nothing of.
     *
     * @param one an id such as {@code CN}
     * @param other the other id; the order is of no account
     * @throws IllegalArgumentException if an id is malformed or both are the same
     */
    public View between(String one, String other) {
        return between(Dyad.of(one, other));
    }

    /** What had happened in a dyad; see {@link #between(String, String)}. */
    public View between(Dyad dyad) {
        return all().between(dyad);
    }

    /** What had happened in every dyad, each development once; today, as known now, unless asked otherwise. */
    public View all() {
        return replays.view(AsOf.now(clock.instant()));
    }

    /** The dyads of which something is known now. */
    public SortedSet<Dyad> dyads() {
        return all().history().dyads();
    }

    /** Releases what the journal holds; one in memory holds nothing but memory. */
    @Override
    public void close() {}
}
