package io.entente.internal.axon;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.internal.codec.Codec;
import io.entente.internal.codec.StoredFormatException;
import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.log.Found;
import io.entente.internal.store.log.Label;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.JournalException;
import io.entente.journal.Recordable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Reads what a store holds, past Axon: of each entry only what an answer needs. */
final class StoreReader implements Reader.OfParts {

    private static final int AT_ONCE = 1_000;

    // fewer are decoded before another thread has begun to help
    private static final int MANY = 200;

    private final DatabaseStore store;
    private final Codec codec;
    private final Encoder encoder;

    StoreReader(DatabaseStore store, Codec codec, Encoder encoder) {
        this.store = store;
        this.codec = codec;
        this.encoder = encoder;
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
        Beginning beginning = beginning(labels, position -> true);
        List<Recordable> recorded = new ArrayList<>();
        entries(beginning).forEach(it -> recorded.add(it.content()));
        return new Decided(recorded, new GlobalIndexConsistencyMarker(beginning.last()));
    }

    @Override
    public void requireStorable(List<TaggedEventMessage<?>> messages) {
        encoder.entries(messages).forEach(made -> {});
    }

    @Override
    public EventCriteria criteria(Set<Label> labels) {
        return Messages.bearingAny(labels);
    }

    @Override
    public Stream<Entry> entriesFrom(long position) {
        long last = store.head();
        return LongStream.iterate(Math.max(1, position), from -> from > 0 && from <= last, from -> from + AT_ONCE)
                .boxed()
                .flatMap(from ->
                        allDecoded(store.read(it -> it.between(from - 1, Math.min(last, from - 1 + AT_ONCE))))
                                .stream());
    }

    @Override
    public Stream<Entry> entries(EntryFilter part, LongPredicate wanted) {
        return entries(beginning(Labels.of(part), wanted)).filter(entry -> part.holds(entry.content()));
    }

    @Override
    public Stream<Entry> bearingOn(Dyad dyad, LongPredicate wanted) {
        List<Entry> found = entries(beginning(Labels.bearingOn(dyad), wanted)).toList();
        return onSameDevelopments(found, new EntryFilter.FiledUnder(dyad)).stream();
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
                if (part.holds(entry.content()) || entry.developments().exists(told::contains)) {
                    entry.developments().forEach(told::add);
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

    /** Where something is found, and what stands there first: read together, which spares a small part a transaction. */
    private record Beginning(List<Long> positions, List<Found> first, long last) {}

    private Beginning beginning(Set<Label> labels, LongPredicate wanted) {
        return store.read(it -> {
            List<Long> positions = it.positions(labels, 0, it.last()).stream()
                    .filter(wanted::test)
                    .toList();
            List<Found> first = it.at(positions.subList(0, Math.min(positions.size(), AT_ONCE)));
            return new Beginning(positions, first, it.last());
        });
    }

    private Stream<Entry> entries(Beginning found) {
        List<Long> positions = found.positions();
        Stream<Entry> others = IntStream.iterate(AT_ONCE, from -> from < positions.size(), from -> from + AT_ONCE)
                .mapToObj(from -> positions.subList(from, Math.min(positions.size(), from + AT_ONCE)))
                .flatMap(some -> allDecoded(store.read(it -> it.at(some))).stream());
        return Stream.concat(allDecoded(found.first()).stream(), others);
    }

    private List<Entry> allDecoded(List<Found> found) {
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
}
