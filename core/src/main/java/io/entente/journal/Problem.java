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
 * @param more how many others like it are not told one by one; 0 for most
 */
public record Problem(Severity severity, String file, int line, int column, String path, String message, int more) {

    /** Whether a problem keeps a document from being recorded. */
    public enum Severity {
        /** It does. */
        ERROR,
        /** It does not: odd but possible. */
        WARNING
    }

    /** A problem that stands for itself alone. */
    public Problem(Severity severity, String file, int line, int column, String path, String message) {
        this(severity, file, line, column, path, message, 0);
    }

    /** The same, told for that many others like it, too. */
    public Problem andMore(int others) {
        return new Problem(severity, file, line, column, path, message, others);
    }

    /** How many there are in all, those included that are not told one by one. */
    public static int count(Iterable<Problem> problems) {
        int count = 0;
        for (Problem problem : problems) {
            count += 1 + problem.more();
        }
        return count;
    }

    /** {@code story.yaml:12:5: reports[0].kind: StakeAquired: did you mean StakeAcquired?} */
    @Override
    public String toString() {
        String place = "%s:%d:%d: %s".formatted(file, line, column, severity == Severity.WARNING ? "warning: " : "");
        return place
                + (path.isEmpty() ? "" : path + ": ")
                + message
                + (more == 0 ? "" : " … and %d more like this".formatted(more));
    }
}
