package io.entente.story;

import io.entente.journal.Problem;
import io.entente.journal.Problem.Severity;
import io.entente.json.Place;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong and what is odd, so that all of it is told at once: of a story with more than {@value #MOST}
 * errors (or warnings), that many and a word that there are more.
 */
final class Problems {

    private static final int MOST = 1_000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();
    private int errors;
    private int toldErrors;
    private int toldWarnings;

    void error(Place place, String message) {
        add(place.error(message));
    }

    void warning(Place place, String message) {
        add(place.warning(message));
    }

    /** The name that was probably meant. */
    Option<String> nearest(Iterable<String> names, String written) {
        return suggestions.nearest(names, written);
    }

    /** {@code StakeAquired: did you mean StakeAcquired?}, or {@code otherwise} where none of the names is near. */
    String didYouMean(Iterable<String> names, String written, String otherwise) {
        return nearest(names, written)
                .map(name -> "%s: did you mean %s?".formatted(written, name))
                .getOrElse(otherwise);
    }

    /**
     * Adds it, unless it was told already: a header is read twice, for what it describes and for its defaults, and what
     * an alias stands for is read at each alias.
     */
    void add(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        errors += error ? 1 : 0;
        if (found.contains(problem)) {
            return;
        }
        int sofar = error ? ++toldErrors : ++toldWarnings;
        if (sofar <= MOST) {
            found.add(problem);
        } else if (sofar == MOST + 1) {
            leftOut.add(new Problem(
                    problem.severity(),
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.path(),
                    "here is one of more than %,d; the others are left out".formatted(MOST)));
        }
    }

    /** How many errors were met so far, those met again counted again: whoever reads on compares it with before. */
    int errors() {
        return errors;
    }

    /** File after file in the order given, each from its beginning to its end. */
    Vector<Problem> inOrderOf(List<String> files) {
        return Vector.ofAll(found)
                .sorted(Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .appendAll(leftOut);
    }
}
