package io.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects and lists whose values are texts; those of objects may be null. */
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
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Tokens.JSON.createGenerator(text)) {
            json.writeArray(texts.toArray(String[]::new), 0, texts.size());
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be written", e);
        }
        return text.toString();
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
            throw new IllegalArgumentException("not a JSON object of texts: column "
                    + json.currentTokenLocation().getColumnNr());
        }
    }
}
