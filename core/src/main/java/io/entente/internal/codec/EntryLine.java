package io.entente.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A stored entry as one line of JSON, in which every text of it stands as it is stored.
 *
 * @param position its place in the journal
 * @param recorded when it was recorded, as stored
 * @param name what sort of entry it is
 * @param version the version in which its payload is written
 * @param id its identifier
 * @param tags what it is found by: a JSON list
 * @param payload what was recorded; as JSON on one line it stands in the line as such, any other text as a text
 * @param metadata a JSON object
 * @param hash its hash
 */
public record EntryLine(
        long position,
        String recorded,
        String name,
        String version,
        String id,
        String tags,
        String payload,
        String metadata,
        String hash) {

    private static final Set<String> KEYS =
            Set.of("position", "recorded", "name", "version", "id", "tags", "payload", "metadata", "hash");

    /** The line, without its end. */
    public String written() {
        StringWriter line = new StringWriter(payload.length() + 400);
        try (JsonGenerator json = Tokens.JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("position", position);
            json.writeStringField("recorded", recorded);
            json.writeStringField("name", name);
            json.writeStringField("version", version);
            json.writeStringField("id", id);
            writeAsStored(json, "tags", tags, '[');
            writeAsStored(json, "payload", payload, '{');
            writeAsStored(json, "metadata", metadata, '{');
            json.writeStringField("hash", hash);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be written", e);
        }
        return line.toString();
    }

    private static void writeAsStored(JsonGenerator json, String key, String text, char start) throws IOException {
        json.writeFieldName(key);
        if (!text.isEmpty() && text.charAt(0) == start && isOnOneLine(text)) {
            json.writeRawValue(text);
        } else {
            json.writeString(text);
        }
    }

    private static boolean isOnOneLine(String text) {
        char end = text.charAt(text.length() - 1);
        if ((end != '}' && end != ']') || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            return false;
        }
        try (JsonParser json = Tokens.JSON.createParser(text)) {
            json.nextToken();
            json.skipChildren();
            return json.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The entry of a line.
     *
     * @throws IllegalArgumentException if it is not such a line, with the reason
     */
    public static EntryLine read(String line) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = Tokens.JSON.createParser(line)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "not a JSON object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                require(json.currentToken() == JsonToken.FIELD_NAME, "a key is missing");
                String key = json.currentName();
                require(KEYS.contains(key), "there is no key '%s'".formatted(key));
                json.nextToken();
                require(texts.put(key, asStored(json, line)) == null, "'%s' stands in it twice".formatted(key));
            }
            require(json.nextToken() == null, "more follows after its end");
        } catch (IOException e) {
            throw new IllegalArgumentException("not a line of a journal: broken off or damaged", e);
        }
        return new EntryLine(
                position(text(texts, "position")),
                text(texts, "recorded"),
                text(texts, "name"),
                text(texts, "version"),
                text(texts, "id"),
                text(texts, "tags"),
                text(texts, "payload"),
                text(texts, "metadata"),
                text(texts, "hash"));
    }

    private static String asStored(JsonParser json, String line) throws IOException {
        if (!json.currentToken().isStructStart()) {
            return json.getText();
        }
        int from = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        return line.substring(from, (int) json.currentTokenLocation().getCharOffset() + 1);
    }

    private static String text(Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("not a line of a journal: '%s' is missing".formatted(key));
        }
        return text;
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a line of a journal: position '%s'".formatted(text), e);
        }
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException("not a line of a journal: " + otherwise);
        }
    }
}
