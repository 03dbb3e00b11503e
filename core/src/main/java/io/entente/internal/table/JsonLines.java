package io.entente.internal.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: an object on each line, whose keys are the columns. What stands within another object is found by both keys,
 * {@code actor.name}; a list is kept as it is written; null is nothing.
 */
final class JsonLines implements Iterator<Line> {

    // of a text the parser tells no name, and how to turn that on
    private static final Pattern SOURCE = Pattern.compile("Source: [^;]*; ");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final BufferedReader text;
    private final Columns columns;
    private final int longest;
    private long number;
    private @Nullable String next;

    JsonLines(String name, Reader characters, Columns columns, int longest) {
        this.name = name;
        this.text = new BufferedReader(characters);
        this.columns = columns;
        this.longest = longest;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null || next.isBlank()) {
                next = line();
                if (next == null) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int character = text.read();
        if (character < 0) {
            return null;
        }
        number++;
        while (character >= 0 && character != '\n') {
            line.append((char) character);
            if (line.length() > longest) {
                throw new BrokenTableException(
                        name, number, "this line has more than %,d characters".formatted(longest));
            }
            character = text.read();
        }
        return line.toString();
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        String line = next;
        next = null;
        return new Line(number, values(line));
    }

    private List<String> values(String line) {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenTableException(
                        name, number, "JSON Lines has an object on each line, {\"key\": \"value\"}");
            }
            object("", parser, line, values);
            if (parser.nextToken() != null) {
                throw new BrokenTableException(name, number, "something stands after the object of this line");
            }
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw new BrokenTableException(
                    name,
                    number,
                    "column %d: %s"
                            .formatted(
                                    where == null ? 1 : where.getColumnNr(),
                                    e.getOriginalMessage()
                                            .lines()
                                            .findFirst()
                                            .map(it -> SOURCE.matcher(it).replaceAll(""))
                                            .orElse("not readable")),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    private void object(String prefix, JsonParser parser, String line, List<String> values) throws IOException {
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            String column = prefix + key;
            switch (parser.nextToken()) {
                case START_OBJECT -> object(column + ".", parser, line, values);
                case VALUE_NULL -> put(column, "", values);
                case START_ARRAY -> put(column, asWritten(parser, line), values);
                default -> put(column, parser.getText(), values);
            }
        }
    }

    private static String asWritten(JsonParser parser, String line) throws IOException {
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return line.substring(from, (int) parser.currentLocation().getCharOffset());
    }

    private void put(String column, String value, List<String> values) {
        int position = columns.findOrAdd(column);
        if (position >= Columns.MOST) {
            throw new BrokenTableException(name, number, "more than %,d columns are no table".formatted(Columns.MOST));
        }
        while (values.size() <= position) {
            values.add("");
        }
        values.set(position, value);
    }
}
