package io.entente.internal.table;

import io.entente.journal.Problem;
import java.nio.charset.CharacterCodingException;

/** A file that is no table of its format, so that nothing after that place can be read. */
public final class BrokenTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BrokenTableException(String file, long line, String message, Throwable cause) {
        super(message, cause);
        this.problem = new Problem(
                Problem.Severity.ERROR, file, (int) Math.min(Integer.MAX_VALUE, Math.max(1, line)), 1, "", message);
    }

    BrokenTableException(String file, long line, String message) {
        super(message);
        this.problem = new Problem(
                Problem.Severity.ERROR, file, (int) Math.min(Integer.MAX_VALUE, Math.max(1, line)), 1, "", message);
    }

    /** Whether its bytes are none of the charset in which it was read. */
    public boolean isOfCharset() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    /** Where it breaks, and why. */
    public Problem problem() {
        return problem;
    }
}
