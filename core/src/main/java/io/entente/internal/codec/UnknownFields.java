package io.entente.internal.codec;

import io.entente.event.Development;
import io.entente.event.UnknownDevelopment;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** The fields of a kind or version that this program does not know: kept as they are written. */
final class UnknownFields implements Fields {

    private final Stored stored;
    private Map<String, String> members = LinkedHashMap.empty();

    UnknownFields(Stored stored) {
        this.stored = stored;
    }

    @Override
    public void read(String key, Payload payload) {
        members = members.put(key, payload.once(members.get(key).getOrNull(), Payload::asWritten));
    }

    @Override
    public Development development(Payload payload) {
        return new UnknownDevelopment(stored.name(), stored.version(), members);
    }

    /** Writes such fields as they were read. */
    static void write(UnknownDevelopment development, JsonText json) {
        development.members().forEach((key, value) -> json.key(key).asWritten(value));
    }
}
