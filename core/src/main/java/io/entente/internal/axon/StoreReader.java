package io.entente.internal.axon;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.internal.codec.Codec;
import io.entente.internal.codec.StoredFormatException;
import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Reading;
import io.entente.internal.store.log.Found;
import io.entente.internal.store.log.Label;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.JournalException;
import io.entente.journal.Recordable;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Reads what a store holds, past Axon: of each entry only what an answer needs. */
final class StoreReader implements Reader.OfParts {

    private static final int AT_ONCE = 1_000;

    // fewer are decoded before another thread has begun to help
    private static final int MANY = 200;

    private final DatabaseStore store;
    private final Codec codec;

    StoreReader(DatabaseStore store, Codec codec) {
        this.store = store;
        this.codec = codec;
    }

    @Override
    public long head() {
        return store.head();
    }

    @Override
    public Decided decidingOn(Set<Label> labels) {
        return store.borneByNone(labels)
                .map(position -> new Decided(List.of(), new GlobalIndexConsistencyMarker(position)))
                .getOrElse(() -> readDecidingOn(labels));
    }

    private Decided readDecidingOn(Set<Label> labels) {
        try (Reading reading = store.read()) {
            List<Long> positions = reading.positions(reading.mayBeBorne(labels), 0, reading.last());
            List<Recordable> recorded = new ArrayList<>();
            new Pages(reading, positions).forEachRemaining(page -> page.forEach(it -> recorded.add(it.content())));
            return new Decided(recorded, new GlobalIndexConsistencyMarker(reading.last()));
        }
    }

    @Override
    public EventCriteria criteria(Set<Label> labels) {
        return Messages.bearingAny(labels);
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        Reading reading = store.read();
        return entries(reading, new Ranges(reading, Math.max(0, position - 1)));
    }

    @Override
    public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return found(Labels.of(part), wanted).filter(entry -> part.holds(entry.content()));
    }

    @Override
    public Stream<Entry> bearingOn(Dyad dyad, LongPredicate wanted) {
        try (Stream<Entry> found = found(Labels.bearingOn(dyad), wanted)) {
            return onSameDevelopments(found.toList(), new EntryFilter.FiledUnder(dyad)).stream();
        }
    }

    /** Of some entries those of a part, and those on the same developments; what shares but a hash with them is none. */
    private static List<Entry> onSameDevelopments(List<Entry> entries, EntryFilter part) {
        Set<DevelopmentId> told = new HashSet<>();
        List<Entry> kept = new ArrayList<>();
        List<Entry> open = entries;
        for (int before = -1; before < kept.size(); ) {
            before = kept.size();
            List<Entry> left = new ArrayList<>();
            for (Entry entry : open) {
                if (part.holds(entry.content()) || developments(entry).exists(told::contains)) {
                    developments(entry).forEach(told::add);
                    kept.add(entry);
                } else {
                    left.add(entry);
                }
            }
            open = left;
        }
        kept.sort(Comparator.comparingLong(Entry::position));
        return kept;
    }

    private static SortedSet<DevelopmentId> developments(Entry entry) {
        return entry.content() instanceof Claim claim ? claim.developments() : TreeSet.empty();
    }

    private Stream<Entry> found(Set<Label> labels, LongPredicate wanted) {
        Reading reading = store.read();
        try {
            List<Long> positions = reading.positions(labels, 0, reading.last()).stream()
                    .filter(wanted::test)
                    .toList();
            return entries(reading, new Pages(reading, positions));
        } catch (RuntimeException e) {
            reading.close();
            throw e;
        }
    }

    private static Stream<Entry> entries(Reading reading, Iterator<List<Entry>> pages) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .flatMap(List::stream)
                .onClose(reading::close);
    }

    private List<Entry> decoded(List<Found> found) {
        return (found.size() > MANY ? found.parallelStream() : found.stream())
                .map(this::decoded)
                .toList();
    }

    private Entry decoded(Found found) {
        try {
            return new Entry(found.position(), found.recorded(), codec.read(found.content()));
        } catch (StoredFormatException e) {
            throw new JournalException(
                    "position %d: %s: the journal was opened with kinds that do not read it (is a step from its version missing?), or it is damaged, which verify tells"
                            .formatted(found.position(), e.getMessage()),
                    e);
        }
    }

    /** The entries at some positions, so many at a time that several threads can decode them. */
    private final class Pages implements Iterator<List<Entry>> {
        private final Reading reading;
        private final List<Long> positions;
        private int next;

        Pages(Reading reading, List<Long> positions) {
            this.reading = reading;
            this.positions = positions;
        }

        @Override
        public boolean hasNext() {
            return next < positions.size();
        }

        @Override
        public List<Entry> next() {
            List<Long> some = positions.subList(next, Math.min(positions.size(), next + AT_ONCE));
            next += some.size();
            return decoded(reading.at(some));
        }
    }

    /** All entries after a position, so many at a time. */
    private final class Ranges implements Iterator<List<Entry>> {
        private final Reading reading;
        private long after;

        Ranges(Reading reading, long after) {
            this.reading = reading;
            this.after = after;
        }

        @Override
        public boolean hasNext() {
            return after < reading.last();
        }

        @Override
        public List<Entry> next() {
            long upTo = Math.min(reading.last(), after + AT_ONCE);
            List<Found> found = reading.between(after, upTo);
            after = upTo;
            return decoded(found);
        }
    }
}
