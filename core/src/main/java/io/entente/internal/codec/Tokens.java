package io.entente.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.entente.event.Given;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one stored message, from its first to its last. Whatever is not as asked for is a
 * {@link StoredFormatException}.
 */
class Tokens implements AutoCloseable {

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Given.MOST_DIGITS + 2) // a sign and a point
                    .maxStringLength(Integer.MAX_VALUE) // what was written must be read
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final Stored stored;
    private final JsonParser parser;

    /** Reads with a parser, which fails in its own ways. */
    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    Tokens(Stored stored) {
        this.stored = stored;
        try {
            this.parser = JSON.createParser(stored.json());
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
    }

    /** Goes into the object that is here. */
    final void beginObject() {
        expect(JsonToken.START_OBJECT, "an object");
    }

    /** Goes into the list that is here. */
    final void beginList() {
        expect(JsonToken.START_ARRAY, "a list");
    }

    /** Goes to the value of the object's next key, and tells the key; null at the object's end. */
    @Nullable
    final String nextKey() {
        try {
            String key = parser.nextFieldName();
            if (key != null) {
                parser.nextToken();
            }
            return key;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Goes to the list's next value; false at its end. */
    final boolean nextItem() {
        return next() != JsonToken.END_ARRAY;
    }

    final JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw refused("there is nothing here");
            }
            return token;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    final JsonToken here() {
        return parser.currentToken();
    }

    /** Nothing may come after the message. */
    final void end() {
        if (read(JsonParser::nextToken) != null) {
            throw refused("something stands after the end");
        }
    }

    final String text() {
        expect(JsonToken.VALUE_STRING, "a text");
        return read(JsonParser::getText);
    }

    final boolean truth() {
        if (here() != JsonToken.VALUE_FALSE) {
            expect(JsonToken.VALUE_TRUE, "true or false");
        }
        return here() == JsonToken.VALUE_TRUE;
    }

    final int count() {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return read(JsonParser::getIntValue);
    }

    final BigDecimal decimal() {
        if (here() != JsonToken.VALUE_NUMBER_FLOAT) {
            expect(JsonToken.VALUE_NUMBER_INT, "a number");
        }
        try {
            BigDecimal number = read(JsonParser::getDecimalValue);
            if (number.scale() >= 0 && number.scale() <= Given.MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused("the exponent of this number is beyond all measure", e);
        }
        throw refused("a number is written in plain digits, without an exponent");
    }

    /** The value that is here as it is written; goes to its end. */
    final String asWritten() {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        return stored.json().substring(from, (int) endOfValue());
    }

    private long endOfValue() {
        return read(it -> {
            it.skipChildren();
            it.finishToken();
            return it.currentLocation().getCharOffset();
        });
    }

    final StoredFormatException refused(String reason) {
        return new StoredFormatException(
                stored.name(), stored.version(), where(parser.currentTokenLocation()) + reason);
    }

    final StoredFormatException refused(String reason, IllegalArgumentException cause) {
        return new StoredFormatException(
                stored.name(), stored.version(), where(parser.currentTokenLocation()) + reason, cause);
    }

    @Override
    public final void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be closed", e);
        }
    }

    private String where(JsonLocation place) {
        String path = parser.getParsingContext()
                .pathAsPointer()
                .toString()
                .replaceAll("/(\\d+)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.');
        return "column %d: %s".formatted(Math.max(1, place.getColumnNr()), path.isEmpty() ? "" : path + ": ");
    }

    private void expect(JsonToken token, String what) {
        if (here() != token) {
            throw refused("%s is expected here, not %s".formatted(what, described()));
        }
    }

    private String described() {
        return switch (here()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> "an end";
        };
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.read(parser);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private RuntimeException broken(IOException e) {
        if (!(e instanceof JsonProcessingException broken)) {
            return new IllegalStateException("a text in memory could not be read", e);
        }
        String reason = e instanceof JsonEOFException
                ? "the text breaks off here"
                : broken.getOriginalMessage().lines().findFirst().orElse("not readable");
        return new StoredFormatException(stored.name(), stored.version(), where(broken.getLocation()) + reason, e);
    }
}
