package io.entente.time;

/** What is wrong with a text, on its way from the grammar to the caller; never leaves this package. */
final class EdtfRefusal extends RuntimeException {

    private final boolean advises;

    EdtfRefusal(String whatIsWrong) {
        this(whatIsWrong, false);
    }

    private EdtfRefusal(String whatIsWrong, boolean advises) {
        super(whatIsWrong, null, false, false); // no stack trace: an import may meet a million of them
        this.advises = advises;
    }

    /** A refusal that says itself what to write instead. */
    static EdtfRefusal withAdvice(String whatIsWrong) {
        return new EdtfRefusal(whatIsWrong, true);
    }

    boolean advises() {
        return advises;
    }

    String whatIsWrong() {
        return String.valueOf(getMessage());
    }
}
