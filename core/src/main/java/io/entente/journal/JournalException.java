package io.entente.journal;

/** The journal could not be read or written. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One of a cause that is told in the message. */
    public JournalException(String message) {
        super(message);
    }

    /** One of another exception. */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
