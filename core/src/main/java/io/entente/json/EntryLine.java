package io.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stored entry as one line of JSON, in which every text of it stands as it is stored.
 *
 * @param position its place in the journal
 * @param recorded when it was recorded, as stored
 * @param name what sort of entry it is
 * @param version the version in which its payload is written
 * @param id its identifier
 * @param tags what it is found by: pairs of key and value
 * @param payload what was recorded; an object of JSON stands in the line as such, any other text as a text
 * @param metadata a JSON object
 * @param hash its hash
 */
public record EntryLine(
        long position,
        String recorded,
        String name,
        String version,
        String id,
        List<List<String>> tags,
        String payload,
        String metadata,
        String hash) {

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
            json.writeArrayFieldStart("tags");
            for (List<String> tag : tags) {
                json.writeArray(tag.toArray(String[]::new), 0, tag.size());
            }
            json.writeEndArray();
            writeAsStored(json, "payload", payload);
            writeAsStored(json, "metadata", metadata);
            json.writeStringField("hash", hash);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be written", e);
        }
        return line.toString();
    }

    private static void writeAsStored(JsonGenerator json, String key, String text) throws IOException {
        json.writeFieldName(key);
        if (isObjectOnOneLine(text)) {
            json.writeRawValue(text);
        } else {
            json.writeString(text);
        }
    }

    private static boolean isObjectOnOneLine(String text) {
        if (!text.startsWith("{") || !text.endsWith("}") || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
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
        List<List<String>> tags = new ArrayList<>();
        try (JsonParser json = Tokens.JSON.createParser(line)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "not a JSON object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                require(json.currentToken() == JsonToken.FIELD_NAME, "a key is missing");
                String key = json.currentName();
                json.nextToken();
                if (key.equals("tags")) {
                    readTags(json, tags);
                } else {
                    texts.put(key, asStored(json, line));
                }
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
                List.copyOf(tags),
                text(texts, "payload"),
                text(texts, "metadata"),
                text(texts, "hash"));
    }

    private static void readTags(JsonParser json, List<List<String>> tags) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "tags is not a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_ARRAY, "a tag is not a pair");
            List<String> tag = new ArrayList<>(2);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                require(json.currentToken() == JsonToken.VALUE_STRING, "a tag is not a pair of texts");
                tag.add(json.getText());
            }
            require(tag.size() == 2, "a tag is not a pair");
            tags.add(List.copyOf(tag));
        }
    }

    private static String asStored(JsonParser json, String line) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            require(json.currentToken().isScalarValue(), "a list where a text belongs");
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
