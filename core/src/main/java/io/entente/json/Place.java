package io.entente.json;

import io.entente.journal.Problem;

/**
 * Where something stands in a document.
 *
 * @param file the document's name
 * @param line from 1 on
 * @param column from 1 on
 * @param path as {@code reports[2].price.amount}; empty for the document itself
 */
public record Place(String file, int line, int column, String path) {

    /** An error at this place. */
    public Problem error(String message) {
        return new Problem(Problem.Severity.ERROR, file, line, column, path, message);
    }

    /** Something odd but possible at this place. */
    public Problem warning(String message) {
        return new Problem(Problem.Severity.WARNING, file, line, column, path, message);
    }

    Place at(int line, int column) {
        return new Place(file, line, column, path);
    }

    Place member(String key, int line, int column) {
        return new Place(file, line, column, path.isEmpty() ? key : path + "." + key);
    }

    Place element(int index, int line, int column) {
        return new Place(file, line, column, path + "[" + index + "]");
    }
}
