package io.entente.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is stored of a message as one line of JSON: {@code {"name":"AgreementSigned","version":"1","payload":{…}}}. */
public final class StoredLine {

    private StoredLine() {}

    /** The line, without its end; the payload stands in it as it is stored. */
    public static String written(Stored stored) {
        JsonText line = new JsonText().beginObject();
        line.key("name").text(stored.name());
        line.key("version").text(stored.version());
        return line.key("payload").asWritten(stored.json()).endObject().toString();
    }

    /**
     * What is stored by that line.
     *
     * @throws IllegalArgumentException if it is not such a line, with the reason
     */
    public static Stored read(String line) {
        @Nullable String name = null;
        @Nullable String version = null;
        @Nullable String payload = null;
        try (JsonParser json = Tokens.JSON.createParser(line)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                switch (key) {
                    case "name" -> name = text(key, value, json);
                    case "version" -> version = text(key, value, json);
                    case "payload" -> payload = object(value, json, line);
                    default -> throw new IllegalArgumentException("there is no key '%s'".formatted(key));
                }
            }
            require(
                    json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null,
                    "more follows after its end");
        } catch (IOException e) {
            throw new IllegalArgumentException("it is broken off or damaged", e);
        }
        if (name == null || version == null || payload == null) {
            throw new IllegalArgumentException("name, version and payload must be there");
        }
        return new Stored(name, version, payload);
    }

    private static String text(String key, JsonToken value, JsonParser json) throws IOException {
        require(value == JsonToken.VALUE_STRING, "%s is no text".formatted(key));
        return json.getText();
    }

    private static String object(JsonToken value, JsonParser json, String line) throws IOException {
        require(value == JsonToken.START_OBJECT, "payload is no object");
        int from = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        return line.substring(from, (int) json.currentTokenLocation().getCharOffset() + 1);
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
