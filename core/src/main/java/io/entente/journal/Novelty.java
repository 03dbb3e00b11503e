package io.entente.journal;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.time.EventDate;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * What of a recording is new to a journal: recording twice is no doubling. Words are compared per (developments,
 * source, known), descriptions per source or entity.
 */
public final class Novelty {

    private Novelty() {}

    /** Whatever has one place in the journal, which a later recording of the same content leaves as it is. */
    private sealed interface Place {
        record OfWord(SortedSet<DevelopmentId> developments, SourceId source, EventDate known) implements Place {}

        record OfSource(SourceId source) implements Place {}

        record OfEntity(Entity entity) implements Place {}
    }

    /**
     * The part of {@code recordables} to append, in their order: at each place all of it, or nothing where the journal
     * already ends with it.
     *
     * @param recorded what the journal holds at the places concerned, in its order; what it holds elsewhere is ignored
     * @throws IllegalArgumentException if one of {@code recordables} is {@link Unknown}
     */
    public static <R extends Recordable> Seq<R> in(Seq<R> recordables, Seq<Recordable> recorded) {
        if (recorded.isEmpty()) {
            recordables.forEach(Novelty::requireKnown);
            return recordables;
        }
        Map<Place, Vector<Recordable>> there =
                recorded.toVector().reject(Unknown.class::isInstance).groupBy(Novelty::place);
        Map<Place, Vector<R>> given = recordables.toVector().groupBy(Novelty::place);
        var known = given.filter((place, contents) -> there.get(place).exists(it -> it.endsWith(contents)));
        return recordables.reject(it -> known.containsKey(place(it)));
    }

    private static void requireKnown(Recordable recordable) {
        if (recordable instanceof Unknown unknown) {
            throw unknown.refused();
        }
    }

    private static Place place(Recordable recordable) {
        return switch (recordable) {
            case Word word -> new Place.OfWord(word.developments(), word.source(), word.known());
            case Source source -> new Place.OfSource(source.id());
            case Profile profile -> new Place.OfEntity(profile.entity());
            case Unknown unknown -> throw unknown.refused();
        };
    }
}
