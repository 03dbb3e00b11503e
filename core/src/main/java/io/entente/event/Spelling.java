package io.entente.event;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** In what form a text that identifies is kept, and which of two such texts a reader takes for one. */
public final class Spelling {

    // no character below it has another form, or joins with the one before it
    private static final char FIRST_COMBINING = '\u0300';

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BESIDE_THE_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{S}]+|\u2212");

    private Spelling() {}

    /** The form in which a text that identifies is kept: Unicode's NFC (UAX #15), without white space around it. */
    public static String normal(String text) {
        String composed = isPlain(text) ? text : Normalizer.normalize(text, Form.NFC);
        int begin = 0;
        int end = composed.length();
        while (begin < end && isSpace(composed.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(composed.charAt(end - 1))) {
            end--;
        }
        return composed.substring(begin, end);
    }

    /** The form in which a number is kept: {@code 1E+3} as {@code 1000}; one of more than a thousand digits as it is. */
    public static BigDecimal normal(BigDecimal number) {
        return number.scale() < 0 && number.scale() >= -Given.MOST_DIGITS ? number.setScale(0) : number;
    }

    /**
     * The same for all numbers that are equal: {@code 12.50} as {@code 12.5}, {@code 1E+3} as {@code 1000}. One of more than
     * a thousand digits keeps its exponent.
     */
    public static BigDecimal stripped(BigDecimal number) {
        return normal(number.stripTrailingZeros());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /**
     * The same for all texts that differ only in case, white space or Unicode form: texts that identify, and whose
     * folded forms are equal, are one.
     */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char character : normal(text).toCharArray()) {
            if (!isSpace(character)) {
                folded.append(character);
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        // in this order, for two small letters can share a capital one, and a capital one may have none but by its
        // small one: ẞ
        String small = folded.toString().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Form.NFC);
    }

    /**
     * The same for all texts that differ only in case, accents, spaces and punctuation, too: texts whose bare forms are
     * equal are nearly alike, as {@code HQ-22} and {@code hq 22}. Empty if there is no letter, digit or sign in it.
     */
    public static String bare(String text) {
        String apart = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        String plain = BESIDE_THE_LETTERS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
        return withoutStrokes(plain.toLowerCase(Locale.ROOT));
    }

    // what Unicode does not take apart, though whoever has no such key leaves the stroke out
    private static String withoutStrokes(String small) {
        return small.replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ħ', 'h')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
