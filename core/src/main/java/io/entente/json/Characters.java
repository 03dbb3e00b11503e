package io.entente.json;

import io.entente.journal.Problem;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a document, and what is refused of them before any parser sees it. */
final class Characters {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** The text that the bytes are in UTF-8, without the mark that some editors put first. */
    static Either<Problem, String> decoded(byte[] bytes, Place start, int longestLine) {
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
        Scan scan = new Scan(start, longestLine);
        return scan.problemIn(text)
                .orElse(() -> Option.when(
                        result.isError(), () -> scan.place().error("this is not UTF-8 text: save the file as UTF-8")))
                .toEither(text::toString)
                .swap();
    }

    /** The first character of a text that cannot be kept and shown as one, written {@code U+0000}. */
    static Option<String> unfitIn(String text) {
        return Option.ofOptional(text.codePoints()
                .filter(it -> !isFit(it))
                .mapToObj("U+%04X"::formatted)
                .findFirst());
    }

    // what YAML 1.2 calls printable
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

    /** A walk over a text, up to its end or to the first problem. */
    private static final class Scan {
        private final Place start;
        private final int longestLine;
        private int line = 1;
        private int column = 1;

        Scan(Place start, int longestLine) {
            this.start = start;
            this.longestLine = longestLine;
        }

        Option<Problem> problemIn(CharSequence text) {
            int codePoint;
            for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
                codePoint = Character.codePointAt(text, i);
                if (!isFit(codePoint)) {
                    return Option.some(place().error(
                                    "the character U+%04X is none of a text: is the file UTF-8?".formatted(codePoint)));
                }
                if (column > longestLine) {
                    return Option.some(tooLong());
                }
                column++;
                if (codePoint == '\n') {
                    line++;
                    column = 1;
                }
            }
            return Option.none();
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
