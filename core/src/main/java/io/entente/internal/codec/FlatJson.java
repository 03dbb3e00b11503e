package io.entente.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON objects, lists and lists of pairs whose values are texts; those of objects may be null. */
public final class FlatJson {

    private static final String EMPTY = "{}";

    private FlatJson() {}

    /** As JSON on one line, in the map's order. */
    public static String written(Map<String, ? extends @Nullable String> texts) {
        if (texts.isEmpty()) {
            return EMPTY;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Tokens.JSON.createGenerator(text)) {
            json.writeStartObject();
            for (var entry : texts.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be written", e);
        }
        return text.toString();
    }

    /** A list of texts as JSON on one line. */
    public static String written(List<String> texts) {
        JsonText json = new JsonText().beginList();
        texts.forEach(json::text);
        return json.endList().toString();
    }

    /** A list of pairs as JSON on one line: {@code [["a","b"],["c","d"]]}. */
    public static <T> String writtenPairs(List<T> pairs, Function<T, String> first, Function<T, String> second) {
        JsonText json = new JsonText().beginList();
        for (T pair : pairs) {
            json.beginList().text(first.apply(pair)).text(second.apply(pair)).endList();
        }
        return json.endList().toString();
    }

    /**
     * Hands on each pair of such a list.
     *
     * @throws IllegalArgumentException if it is not such a list
     */
    public static void readPairs(String text, BiConsumer<String, String> pairs) {
        try (JsonParser json = Tokens.JSON.createParser(text)) {
            require(json.nextToken() == JsonToken.START_ARRAY, json);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                require(json.currentToken() == JsonToken.START_ARRAY, json);
                String first = json.nextTextValue();
                String second = json.nextTextValue();
                require(first != null && second != null && json.nextToken() == JsonToken.END_ARRAY, json);
                pairs.accept(first, second);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON list of pairs of texts", e);
        }
    }

    /**
     * The texts by key, in the order in which they stand.
     *
     * @throws IllegalArgumentException if it is not such an object
     */
    public static Map<String, @Nullable String> read(String text) {
        if (text.equals(EMPTY)) {
            return Map.of();
        }
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        try (JsonParser json = Tokens.JSON.createParser(text)) {
            require(json.nextToken() == JsonToken.START_OBJECT, json);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                JsonToken value = json.nextToken();
                require(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL, json);
                texts.put(json.currentName(), value == JsonToken.VALUE_NULL ? null : json.getText());
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON object of texts", e);
        }
    }

    private static void require(boolean held, JsonParser json) {
        if (!held) {
            throw new IllegalArgumentException("not JSON of texts as it is expected: column "
                    + json.currentTokenLocation().getColumnNr());
        }
    }
}
