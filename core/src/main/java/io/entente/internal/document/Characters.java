package io.entente.internal.document;

import io.entente.journal.Problem;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The characters of a document, and what is refused of them before any parser sees it. */
public final class Characters {

    /** Of so many wrong ones it is told which they are; with more of them it is no text. */
    static final int MOST_UNFIT = 1_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private static final String END = " Nothing after it was read";

    // in that many, a text of another encoding shows
    private static final int BEGINNING = 4;

    private Characters() {}

    /**
     * The text that the bytes are in UTF-8, without the mark that some editors put first, and with U+FFFD in place of each
     * character that is none of a text; none where it is of no use to read on.
     *
     * @param problems takes what is wrong
     */
    static Option<String> decoded(byte[] bytes, Place start, int longestLine, List<Problem> problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        Scan scan = new Scan(start, longestLine, problems);
        if (!scan.reachesTheEndOf(text)) {
            return Option.none();
        }
        if (result.isError()) {
            problems.add(scan.place().error("this is not UTF-8 text: save the file as UTF-8"));
            return Option.none();
        }
        return Option.some(text.toString());
    }

    /** The first character of a text that cannot be kept and shown as one, written {@code U+0000}. */
    public static Option<String> unfitIn(String text) {
        int first = firstUnfit(text, 0);
        return Option.when(first < text.length(), () -> "U+%04X".formatted((int) text.charAt(first)));
    }

    /** The text with U+FFFD in place of each such character. */
    static String fitted(String text) {
        StringBuilder fitted = new StringBuilder(text);
        for (int i = firstUnfit(text, 0); i < text.length(); i = firstUnfit(text, i + 1)) {
            fitted.setCharAt(i, REPLACEMENT);
        }
        return fitted.toString();
    }

    private static int firstUnfit(CharSequence text, int from) {
        int i = from;
        while (i < text.length()) {
            int codePoint = Character.codePointAt(text, i);
            if (!isFit(codePoint)) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    // what YAML 1.2 calls printable; whatever is not is one char
    private static boolean isFit(int codePoint) {
        return isWithin(codePoint, ' ', '~')
                || "\t\n\r\u0085".indexOf(codePoint) >= 0
                || isWithin(codePoint, 0xA0, 0xD7FF)
                || isWithin(codePoint, 0xE000, 0xFFFD)
                || isWithin(codePoint, 0x10000, Character.MAX_CODE_POINT);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }

    /** A walk over a text. */
    private static final class Scan {
        private final Place start;
        private final int longestLine;
        private final List<Problem> problems;
        private int line = 1;
        private int column = 1;

        Scan(Place start, int longestLine, List<Problem> problems) {
            this.start = start;
            this.longestLine = longestLine;
            this.problems = problems;
        }

        /** Replaces what is none of a text, up to the end or to where it is of no use to go on. */
        boolean reachesTheEndOf(CharBuffer text) {
            int codePoint;
            for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
                codePoint = Character.codePointAt(text, i);
                if (!isFit(codePoint)) {
                    boolean further = (codePoint != 0 || i >= BEGINNING) && problems.size() + 1 < MOST_UNFIT;
                    problems.add(place().error("the character U+%04X is none of a text: is the file UTF-8?%s"
                            .formatted(codePoint, further ? "" : END)));
                    if (!further) {
                        return false;
                    }
                    text.put(text.position() + i, REPLACEMENT);
                }
                if (column > longestLine) {
                    problems.add(tooLong());
                    return false;
                }
                column++;
                if (codePoint == '\n') {
                    line++;
                    column = 1;
                }
            }
            return true;
        }

        private Problem tooLong() {
            return place().error("this line has more than %,d characters: break it; if it is JSON, name the file .json"
                    .formatted(longestLine));
        }

        Place place() {
            return start.at(line, column);
        }
    }
}
