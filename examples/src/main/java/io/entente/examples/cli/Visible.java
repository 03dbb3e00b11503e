package io.entente.examples.cli;

import java.util.function.IntPredicate;

/**
 * Text as a person can trust it to be shown: what a terminal would obey, what changes the order of the text around it, and
 * what nobody sees, is written out, as in JSON: {@code \n}, {@code \u202E}.
 */
final class Visible {

    // of Unicode's format characters (Cf) these are seen: the signs that Arabic, Syriac and Kaithi write before a
    // number
    // or over it; and these two join and part letters, in words of Persian and of India's languages, and emoji
    private static final String SEEN =
            "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2\uD804\uDCBD\uD804\uDCCD";
    private static final String JOINERS = "\u200C\u200D";

    private Visible() {}

    /** A text as a part of one line. */
    static String inLine(String text) {
        return written(text, Visible::isShown);
    }

    /** A text of several lines, whose line breaks and tabs are meant. */
    static String inLines(String text) {
        return written(text, it -> isShown(it) || it == '\n' || it == '\t');
    }

    /** A text as a part of one line, in which the marks of {@link Paint} are meant. */
    static String painted(String text) {
        return written(text, it -> isShown(it) || Paint.isMark(it));
    }

    private static String written(String text, IntPredicate asItIs) {
        if (text.codePoints().allMatch(asItIs)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(it -> {
            if (asItIs.test(it)) {
                shown.appendCodePoint(it);
            } else {
                Character.toString(it).chars().forEach(unit -> shown.append(escaped((char) unit)));
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> SEEN.indexOf(codePoint) >= 0 || JOINERS.indexOf(codePoint) >= 0;
            case Character.UNASSIGNED -> !isNoncharacter(codePoint);
            default -> true;
        };
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04X".formatted((int) unit);
        };
    }
}
