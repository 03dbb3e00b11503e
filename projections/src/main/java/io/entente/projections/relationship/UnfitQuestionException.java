package io.entente.projections.relationship;

/** A question cannot be answered among others; the message says which, why, and what to do. */
public final class UnfitQuestionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param message names the question or its section */
    public UnfitQuestionException(String message) {
        super(message);
    }
}
