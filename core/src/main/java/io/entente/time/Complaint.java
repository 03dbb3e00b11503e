package io.entente.time;

import io.vavr.control.Option;
import java.util.Locale;

/** The sentence with which a text is refused: the text, what is wrong and where, and what to write instead. */
final class Complaint {

    private static final int LONGEST_QUOTE = 100;

    private Complaint() {}

    static String about(String text, EdtfRefusal refusal) {
        String subject = text.isEmpty() ? "(empty)" : quote(text);
        return subject + ": " + refusal.whatIsWrong() + (refusal.advises() ? "" : advice(text));
    }

    /** The text so that it fits on a line and can do no harm in a log. */
    static String quote(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        StringBuilder quoted = new StringBuilder(shown.length());
        shown.codePoints().forEach(c -> append(quoted, c));
        return quoted.toString();
    }

    private static void append(StringBuilder quoted, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> quoted.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
            default -> quoted.appendCodePoint(codePoint);
        }
    }

    private static String advice(String text) {
        Option<String> better = text.length() <= LONGEST_QUOTE ? Advice.on(text) : Option.none();
        return better.fold(() -> "", instead -> "; write " + instead);
    }
}
