package io.entente.internal.store;

/** Nothing was appended: an id is stored already, or what was decided on has changed. */
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RejectedException(String message) {
        super(message);
    }
}
