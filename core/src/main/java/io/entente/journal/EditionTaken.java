package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.event.Given;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.Comparator;

/**
 * That an edition was taken in to its end: of a data set, or of a story file. What it says are reports of their own; this tells
 * that there are no more.
 *
 * @param source whose edition it is: the data set, or the id of the story
 * @param known since when one could know it
 * @param complete whether it takes back what earlier editions told and it does not tell
 * @param tells the names of the reports that one row of it may be told in, with which the ids of developments end; empty where
 *     rows are not told in parts that have names
 * @param passedOn the words of any sources that a story passes on; empty for a data set, which tells its own
 */
public record EditionTaken(
        SourceId source, EventDate known, boolean complete, SortedSet<String> tells, SortedSet<Word> passedOn)
        implements Recordable {

    /** @throws IllegalArgumentException if {@code known} has no end */
    public EditionTaken {
        requireNonNull(source, "source");
        Claim.requireBounded(requireNonNull(known, "known"));
        Given.within(tells, "tells");
        Given.within(passedOn, "passedOn");
        tells = TreeSet.ofAll(tells);
        passedOn = TreeSet.ofAll(passedOn);
    }

    /** An edition of a data set, which tells its own words. */
    public static EditionTaken of(SourceId source, EventDate known, boolean complete) {
        return new EditionTaken(source, known, complete, TreeSet.empty(), TreeSet.empty());
    }

    /** The same, each row of which is told in reports of these names. */
    public EditionTaken telling(Seq<String> tells) {
        Given.within(tells, "tells");
        return new EditionTaken(source, known, complete, TreeSet.ofAll(tells), passedOn);
    }

    /** Whether a row of it may tell of that development. */
    public boolean mayTell(DevelopmentId development) {
        return tells.isEmpty() || tells.exists(it -> development.value().endsWith("-" + it));
    }

    /**
     * That a source reports on a development.
     *
     * @param development which
     * @param source whose word it is
     */
    public record Word(DevelopmentId development, SourceId source) implements Comparable<Word> {

        private static final Comparator<Word> ORDER = Comparator.comparing(Word::development)
                .thenComparing(it -> it.source().value());

        /** Checks that nothing is null. */
        public Word {
            requireNonNull(development, "development");
            requireNonNull(source, "source");
        }

        @Override
        public int compareTo(Word other) {
            return ORDER.compare(this, other);
        }
    }
}
