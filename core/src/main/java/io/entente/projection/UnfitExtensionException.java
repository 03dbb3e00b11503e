package io.entente.projection;

/** A question, an item or a kind of a user's own does not fit among the others; the message says which, why, and what to do. */
public final class UnfitExtensionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param message names the question, its section, or the kind */
    public UnfitExtensionException(String message) {
        super(message);
    }
}
