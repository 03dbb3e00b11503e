package io.entente.time;

/** A place in a text, moving from left to right. */
final class Cursor {

    private static final char MINUS_SIGN = '\u2212'; // what ISO 8601-1 prefers where the character set has it

    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    boolean at(char expected) {
        return !atEnd() && text.charAt(position) == expected;
    }

    boolean atDigit() {
        return !atEnd() && isDigit(text.charAt(position));
    }

    boolean take(char expected) {
        boolean found = at(expected);
        if (found) {
            position++;
        }
        return found;
    }

    boolean take(String expected) {
        boolean found = text.startsWith(expected, position);
        if (found) {
            position += expected.length();
        }
        return found;
    }

    boolean takeMinus() {
        return take('-') || take(MINUS_SIGN);
    }

    /** Passes {@code ?}, {@code ~} or {@code %}; what they say is read off the finished text. */
    void skipQualifier() {
        if (at('?') || at('~') || at('%')) {
            position++;
        }
    }

    void skipSpaces() {
        while (at(' ')) {
            position++;
        }
    }

    /** The digits that follow, possibly none. */
    String takeDigits() {
        int start = position;
        while (atDigit()) {
            position++;
        }
        return text.substring(start, position);
    }

    /** The digits and {@code X} that follow, possibly none. */
    String takePattern() {
        int start = position;
        while (atDigit() || at('X')) {
            position++;
        }
        return text.substring(start, position);
    }

    /** Exactly {@code count} digits, as a number. */
    int number(int count, String what) {
        int start = position;
        String digits = takeDigits();
        if (digits.length() != count) {
            position = start;
            throw expected(what + " of " + count + " digits");
        }
        return Integer.parseInt(digits);
    }

    void require(char expected, String why) {
        if (!take(expected)) {
            throw expected("'" + expected + "' " + why);
        }
    }

    void requireEnd() {
        if (!atEnd()) {
            throw expected("nothing more");
        }
    }

    /** What was read since {@code start}, with a plain minus. */
    String since(int start) {
        return text.substring(start, position).replace(MINUS_SIGN, '-');
    }

    EdtfRefusal expected(String what) {
        return refusal("expected " + what + (atEnd() ? ", but the text ends" : ", not '" + next() + "'"));
    }

    EdtfRefusal refusal(String whatIsWrong) {
        return refusal(whatIsWrong, position);
    }

    EdtfRefusal refusal(String whatIsWrong, int where) {
        return new EdtfRefusal("at character " + (where + 1) + ", " + whatIsWrong);
    }

    private String next() {
        return Complaint.quote(text.substring(position, text.offsetByCodePoints(position, 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9'; // not Character.isDigit: the standard knows no other digits
    }
}
