package io.entente.internal.mapping;

/** Texts of a table as messages have them: a long one as its beginning, for a hostile one is as long as a file. */
final class Quoted {

    private static final int LONGEST = 100;

    private Quoted() {}

    static String of(String text) {
        return text.length() <= LONGEST ? "'" + text + "'" : "'" + text.substring(0, LONGEST) + "…'";
    }
}
