package io.entente.projections.forms;

/** A form does not write answers of that sort; the message says which it writes. */
public final class UnwrittenAnswerException extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    /** @param message names the form and what it writes */
    public UnwrittenAnswerException(String message) {
        super(message);
    }
}
