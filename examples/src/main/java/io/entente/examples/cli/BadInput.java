package io.entente.examples.cli;

/** The input is not right; the message tells all of it. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
