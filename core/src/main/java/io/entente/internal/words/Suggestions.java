package io.entente.internal.words;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What was probably meant by a name that is nearly right. */
final class Suggestions {

    private static final int LONGEST = 100;
    private static final int MOST_COMPARISONS = 1_000_000; // for thousands of wrong names among thousands of right ones

    private static final Comparator<Near> LEAST_FIRST = Comparator.comparingInt(Near::distance)
            .thenComparing(Near::beginsAlike, Comparator.reverseOrder())
            .thenComparing(Near::name);

    private int comparisons;

    private record Near(String name, int distance, boolean beginsAlike) {}

    /** The name that differs least, by a third of its letters at most; for one of two letters, in their case only. */
    Option<String> nearest(Iterable<String> names, String written) {
        return near(names, written).minBy(LEAST_FIRST).map(Near::name);
    }

    /** All names that differ by a third of its letters at most, those that differ least first. */
    Seq<String> all(Iterable<String> names, String written) {
        return near(names, written).toVector().sorted(LEAST_FIRST).map(Near::name);
    }

    private Iterator<Near> near(Iterable<String> names, String written) {
        if (written.isEmpty() || written.length() > LONGEST || comparisons > MOST_COMPARISONS) {
            return Iterator.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(written.length() / 3);
        return Iterator.ofAll(names)
                .peek(name -> comparisons++)
                .map(name -> near(name, name.toLowerCase(Locale.ROOT), lower, distance))
                .filter(near -> near.distance() >= 0);
    }

    private static Near near(String name, String lowerName, String lower, LevenshteinDistance distance) {
        return new Near(name, distance.apply(lower, lowerName), lowerName.startsWith(lower.substring(0, 1)));
    }
}
