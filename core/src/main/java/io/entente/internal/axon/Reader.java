package io.entente.internal.axon;

import io.entente.event.Dyad;
import io.entente.internal.store.log.Label;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.JournalException;
import io.entente.journal.Recordable;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** What a journal reads with. Whatever cannot be read is a {@link JournalException}. */
interface Reader {

    /** The position of the last entry; 0 where there is none. */
    long head();

    /** What is recorded that bears any of these labels, and the point up to which it was read. Others may be among it. */
    Decided decidingOn(Set<Label> labels);

    /** See {@link Reader#decidingOn}. */
    record Decided(List<Recordable> recorded, ConsistencyMarker marker) {}

    /** For an engine, what an append that rests on these labels must find unchanged. */
    EventCriteria criteria(Set<Label> labels);

    /**
     * Refuses what the engine would not take, as it would.
     *
     * @throws IllegalArgumentException for the first that cannot be stored
     */
    void requireStorable(List<TaggedEventMessage<?>> messages);

    /** The entries from a position on, inclusive, in order. */
    Stream<Entry> entriesFrom(long position);

    /** A reader for which reading a part takes less than reading all. */
    interface OfParts extends Reader {

        /** The entries of a part, in order, but for those at positions that are not wanted. */
        Stream<Entry> entries(EntryFilter part, LongPredicate wanted);

        /** See {@link Journal#bearingOn}. */
        Stream<Entry> bearingOn(Dyad dyad, LongPredicate wanted);
    }
}
