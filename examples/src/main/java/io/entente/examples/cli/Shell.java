package io.entente.examples.cli;

/** Names as they can be pasted into a shell. */
final class Shell {

    private Shell() {}

    /** A name, quoted where it must be. */
    static String word(Object name) {
        return name.toString().matches("[\\p{L}\\p{N}_./:@%+=,-]+") ? name.toString() : quoted(name);
    }

    /** A name, quoted. */
    static String quoted(Object name) {
        return "'" + name.toString().replace("'", "'\\''") + "'";
    }
}
