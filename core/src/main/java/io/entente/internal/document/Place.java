package io.entente.internal.document;

import io.entente.journal.Problem;
import io.vavr.collection.List;

/**
 * Where something stands in a document.
 *
 * @param file the document's name
 * @param line from 1 on
 * @param column from 1 on
 * @param steps the way from the document to it, last step first: keys, and positions in lists such as {@code [2]};
 *     places share their beginnings, so that a deep document of many values needs little memory
 */
public record Place(String file, int line, int column, List<String> steps) {

    /** The beginning of a document. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1, List.empty());
    }

    /** The way to it, as {@code reports[2].price.amount}; empty for the document itself. */
    public String path() {
        StringBuilder path = new StringBuilder();
        steps.reverse().forEach(step -> path.append(path.isEmpty() || step.startsWith("[") ? "" : ".")
                .append(step));
        return path.toString();
    }

    /** An error at this place. */
    public Problem error(String message) {
        return new Problem(Problem.Severity.ERROR, file, line, column, path(), message);
    }

    /** Something odd but possible at this place. */
    public Problem warning(String message) {
        return new Problem(Problem.Severity.WARNING, file, line, column, path(), message);
    }

    Place at(int line, int column) {
        return new Place(file, line, column, steps);
    }

    Place member(String key, int line, int column) {
        return new Place(file, line, column, steps.prepend(key));
    }

    Place element(int index, int line, int column) {
        return new Place(file, line, column, steps.prepend("[" + index + "]"));
    }
}
