package io.entente.projections.forms;

import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.INHERITED;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Text as a person can trust it to be shown: what a terminal would obey, what changes the order of the text around it, and
 * what nobody sees, is written out, as in JSON: {@code \n}, {@code \u202E}.
 */
public final class Visible {

    // of Unicode's format characters (Cf) these are seen: the signs that Arabic, Syriac and Kaithi write before a
    // number or over it
    private static final String SEEN =
            "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2\uD804\uDCBD\uD804\uDCCD";

    // of all others these are seen by nobody (Default_Ignorable_Code_Point): fillers of Hangul, vowels of Khmer that
    // were given up, and the joiner of graphemes, which joins nothing
    private static final String UNSEEN = "\u034F\u115F\u1160\u17B4\u17B5\u2065\u3164\uFFA0";

    // these, and variation selectors, shape the character before them: letters of Persian, Mongolian and India's
    // languages, emoji, variants of Han
    private static final String SHAPING = "\u200C\u200D\u180B\u180C\u180D\u180F";
    private static final Set<UnicodeScript> UNSHAPED = EnumSet.of(LATIN, GREEK, CYRILLIC, COMMON, INHERITED);

    private Visible() {}

    /** A text as a part of one line. */
    public static String inLine(String text) {
        return written(text, Visible::isShown);
    }

    /** A text of several lines, whose line breaks and tabs are meant. */
    public static String inLines(String text) {
        return written(text, it -> isShown(it) || it == '\n' || it == '\t');
    }

    private static String written(String text, IntPredicate asItIs) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int shaped = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int next = text.codePointAt(i);
            if (isShaping(next) ? canBeShaped(shaped) : asItIs.test(next)) {
                shown.appendCodePoint(next);
            } else {
                Character.toString(next).chars().forEach(unit -> shown.append(escaped((char) unit)));
            }
            shaped = isShaping(next) || Character.getType(next) == Character.NON_SPACING_MARK ? shaped : next;
        }
        return shown.toString();
    }

    private static boolean isShaping(int codePoint) {
        return SHAPING.indexOf(codePoint) >= 0
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static boolean canBeShaped(int codePoint) {
        return Character.isExtendedPictographic(codePoint)
                || Character.isEmojiModifier(codePoint)
                || !UNSHAPED.contains(UnicodeScript.of(codePoint));
    }

    private static boolean isShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> SEEN.indexOf(codePoint) >= 0;
            case Character.UNASSIGNED -> !isNoncharacter(codePoint);
            default -> UNSEEN.indexOf(codePoint) < 0;
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
