package io.entente.journal;

/**
 * Something wrong, or odd, in a document.
 *
 * @param severity whether it keeps the document from being recorded
 * @param file the document's name
 * @param line from 1 on
 * @param column from 1 on
 * @param path the place in the document, as {@code reports[2].price.amount}; empty for the document itself
 * @param message what is wrong and what to write instead
 */
public record Problem(Severity severity, String file, int line, int column, String path, String message) {

    /** Whether a problem keeps a document from being recorded. */
    public enum Severity {
        /** It does. */
        ERROR,
        /** It does not: odd but possible. */
        WARNING
    }

    /** {@code story.yaml:12:5: reports[0].kind: StakeAquired: did you mean StakeAcquired?} */
    @Override
    public String toString() {
        String place = "%s:%d:%d: %s".formatted(file, line, column, severity == Severity.WARNING ? "warning: " : "");
        return place + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
