package io.entente.projections.answers;

/** An item of a question cannot be told among others; the message says which, why, and what to do. */
public final class UnfitItemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnfitItemException(String message) {
        super(message);
    }
}
