package io.entente.story;

import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What was probably meant by a name that is nearly right. */
final class Suggestion {

    private Suggestion() {}

    /** {@code StakeAquired: did you mean StakeAcquired?}, or {@code otherwise} where no name is near. */
    static String among(Iterable<String> names, String written, String otherwise) {
        return nearest(names, written)
                .map(name -> "%s: did you mean %s?".formatted(shortened(written), name))
                .getOrElse(otherwise);
    }

    static Option<String> nearest(Iterable<String> names, String written) {
        record Near(String name, int distance) {}
        int most = Math.max(1, written.length() / 3);
        if (written.length() > 100) {
            return Option.none();
        }
        LevenshteinDistance distance = new LevenshteinDistance(most);
        String lower = written.toLowerCase(Locale.ROOT);
        return Iterator.ofAll(names)
                .map(name -> new Near(name, distance.apply(lower, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0)
                .minBy(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    private static String shortened(String written) {
        return written.length() <= 100 ? written : written.substring(0, 100) + "…";
    }
}
