package io.entente.event;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * A development of a kind, or of a newer version of a kind, that this program does not know: kept as it was stored, so
 * that a program that knows it can read it.
 *
 * @param kind the kind's name
 * @param version the version of the kind that it is written in
 * @param json its fields, as the text of a JSON object
 */
public record UnknownDevelopment(String kind, String version, String json) implements OwnDevelopment {

    /** Its text alone, under {@code json}: which entities or amounts are in there cannot be known. */
    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of("json", json);
    }
}
