package io.entente.internal.words;

import io.entente.internal.document.Place;
import io.entente.journal.Problem;
import io.entente.journal.Problem.Severity;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects what is wrong and what is odd, so that all of it is told at once: the first {@value #MOST_ERRORS} errors, and
 * {@value #MOST_ALIKE} warnings of each kind. Of what is left out, one of each kind is told, and how many there are.
 */
public final class Problems {

    private static final int MOST_ERRORS = 100;
    private static final int MOST_ALIKE = 10;

    // more kinds than there are messages: what a hostile file makes up beyond them is counted together
    private static final int MOST_KINDS = 500;
    private static final String OTHERS = "";

    // what differs from one message of a kind to the next
    private static final Pattern PARTICULARS = Pattern.compile("^.*: did you mean .*$|'[^']*'|\\d+", Pattern.DOTALL);

    private final Set<Known> known = new HashSet<>();
    private final Map<String, Alike> alike = new LinkedHashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private int errors;
    private int toldErrors;

    private final boolean heedsOddities;

    /** Errors, and what is odd. */
    public Problems() {
        this(true);
    }

    private Problems(boolean heedsOddities) {
        this.heedsOddities = heedsOddities;
    }

    /** Errors alone: whoever reads does not look for what is odd. */
    public static Problems withoutOddities() {
        return new Problems(false);
    }

    /** Enough of a problem to know it again. */
    private record Known(String file, int line, int column, int message) {}

    /** Problems of one kind: those told, and how many more there are. */
    private static final class Alike {
        private final List<Problem> told = new ArrayList<>();
        private int more;
    }

    public void error(Place place, String message) {
        add(place.error(message));
    }

    /** Adds a warning of a kind, by whatever name: those of one name are alike. */
    public void warning(Place place, String kind, String message) {
        if (heedsOddities) {
            add(place.warning(message), kind);
        }
    }

    /** Whether whoever reads is to look for what is odd. */
    boolean heedsOddities() {
        return heedsOddities;
    }

    /**
     * Adds what was probably meant otherwise than it is read: a warning of a kind where whoever reads heeds what is odd, else an
     * error, so that it is not passed over.
     */
    public void slip(Place place, String kind, String message) {
        add(heedsOddities ? place.warning(message) : place.error(message), kind);
    }

    /** The name that was probably meant. */
    public Option<String> nearest(Iterable<String> names, String written) {
        return suggestions.nearest(names, written);
    }

    /** The names that were possibly meant, the nearest first. */
    public Seq<String> allNear(Iterable<String> names, String written) {
        return suggestions.all(names, written);
    }

    /** {@code StakeAquired: did you mean StakeAcquired?}, or {@code otherwise} where none of the names is near. */
    public String didYouMean(Iterable<String> names, String written, String otherwise) {
        return nearest(names, written)
                .map(name -> "%s: did you mean %s?".formatted(written, name))
                .getOrElse(otherwise);
    }

    /**
     * Adds it, unless it was told already: a header is read twice, for what it describes and for its defaults, and what
     * an alias stands for is read at each alias.
     */
    public void add(Problem problem) {
        add(problem, PARTICULARS.matcher(problem.message()).replaceAll("…"));
    }

    private void add(Problem problem, String kind) {
        boolean error = problem.severity() == Severity.ERROR;
        errors += error ? 1 : 0;
        if (known.add(new Known(
                problem.file(),
                problem.line(),
                problem.column(),
                problem.message().hashCode()))) {
            Alike group = group(problem.severity() + kind);
            if (group.told.isEmpty() || (error ? toldErrors < MOST_ERRORS : group.told.size() < MOST_ALIKE)) {
                group.told.add(problem);
                toldErrors += error ? 1 : 0;
            } else {
                group.more++;
            }
        }
    }

    private Alike group(String kind) {
        boolean fits = alike.containsKey(kind) || alike.size() < MOST_KINDS;
        return alike.computeIfAbsent(fits ? kind : OTHERS, unseen -> new Alike());
    }

    /** All errors since this was asked last; they are forgotten, and so are all warnings. */
    public Seq<Problem> taken() {
        if (known.isEmpty()) {
            return Vector.empty();
        }
        Vector<Problem> all =
                Vector.ofAll(alike.values()).flatMap(group -> group.told).filter(it -> it.severity() == Severity.ERROR);
        known.clear();
        alike.clear();
        errors = 0;
        toldErrors = 0;
        return all;
    }

    /** How many errors were met so far, those met again counted again: whoever reads on compares it with before. */
    public int errors() {
        return errors;
    }

    /** File after file in the order given, each from its beginning to its end. */
    public Vector<Problem> inOrderOf(List<String> files) {
        return Vector.ofAll(alike.values())
                .flatMap(group ->
                        Vector.ofAll(group.told).update(group.told.size() - 1, last -> last.andMore(group.more)))
                .sorted(Comparator.<Problem>comparingInt(problem -> files.indexOf(problem.file()))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column));
    }
}
