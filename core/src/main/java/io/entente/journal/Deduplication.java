package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Given;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a recording is new to a journal. What was once recorded in the same words is there, whatever was recorded since:
 * an old file that is read again brings back no word that was replaced. For whoever keeps a journal elsewhere, and so
 * implements {@link Journal}.
 */
public final class Deduplication {

    private Deduplication() {}

    /** What is to be recorded of these, an entry each, in their order, and each once. */
    public static Seq<Recordable> entries(Iterable<? extends Recordable> recordables) {
        Set<Recordable> each = new LinkedHashSet<>();
        int place = 0;
        for (Recordable recordable : requireNonNull(recordables, "recordables")) {
            Given.at(place, recordable, "recordables").parts().forEach(each::add);
            place++;
        }
        return Vector.ofAll(each);
    }

    /**
     * The part of {@code entries} to append, in their order.
     *
     * @param recorded what the journal holds on the same developments, and of descriptions of the same sources and entities;
     *     what it holds besides is ignored
     * @throws IllegalArgumentException if one of {@code entries} is {@link Unknown}
     */
    public static Seq<Recordable> in(Seq<Recordable> entries, Seq<Recordable> recorded) {
        entries.forEach(Deduplication::requireKnown);
        Set<Recordable> there = new HashSet<>(recorded.asJava());
        return entries.reject(there::contains);
    }

    /**
     * How many of {@code fresh} take the place of something recorded, or of one before them; see {@link Receipt#replacing}.
     *
     * @param recorded as for {@link #in}
     */
    public static int replacing(Seq<Recordable> fresh, Iterable<Recordable> recorded) {
        Set<Object> subjects = new HashSet<>();
        recorded.forEach(it -> subjects.add(subject(it)));
        if (fresh.forAll(it -> subjects.add(subject(it)))) {
            return 0; // seen quicker than by places
        }
        Set<Object> places = new HashSet<>();
        recorded.forEach(it -> places.add(place(it)));
        return fresh.count(it -> !places.add(place(it)));
    }

    /** What all that can take each other's place have in common. */
    private static Object subject(Recordable recordable) {
        return switch (recordable) {
            case Report report -> report.id();
            case Claim claim -> claim.developments().head();
            case Source source -> source.id();
            case Profile profile -> profile.entity();
            case EditionTaken edition -> edition.source();
            case Unknown unknown -> unknown;
        };
    }

    /** What only one of all that is recorded can have. */
    private static Object place(Recordable recordable) {
        return switch (recordable) {
            case Claim claim ->
                List.of(claim.developments(), claim.source(), claim.known().latestMoment());
            case Source source -> source.id();
            case Profile profile -> profile.entity();
            case EditionTaken edition ->
                List.of(edition.source(), edition.known().latestMoment());
            case Unknown unknown -> unknown;
        };
    }

    private static void requireKnown(Recordable recordable) {
        if (recordable instanceof Unknown unknown) {
            throw unknown.refused();
        }
    }
}
