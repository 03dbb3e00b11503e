package io.entente.story;

import io.entente.journal.Problem;
import io.entente.journal.Problem.Severity;
import io.entente.json.Place;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong and what is odd, so that all of it is told at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private int errors;

    void error(Place place, String message) {
        add(place.error(message));
    }

    void warning(Place place, String message) {
        add(place.warning(message));
    }

    void add(Problem problem) {
        found.add(problem);
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
    }

    int errors() {
        return errors;
    }

    Vector<Problem> all() {
        return Vector.ofAll(found);
    }
}
