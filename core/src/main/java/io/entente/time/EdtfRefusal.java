package io.entente.time;

/** What is wrong with a text, on its way from the grammar to the caller; never leaves this package. */
final class EdtfRefusal extends RuntimeException {

    EdtfRefusal(String whatIsWrong) {
        super(whatIsWrong, null, false, false); // no stack trace: an import may meet a million of them
    }

    String whatIsWrong() {
        return String.valueOf(getMessage());
    }
}
