package io.entente.json;

import io.entente.event.Development;
import io.entente.event.UnknownDevelopment;

/** The fields of a kind or version that this program does not know: kept as they are written. */
final class UnknownFields implements Fields {

    private final Stored stored;
    private final JsonText json = new JsonText().beginObject();

    UnknownFields(Stored stored) {
        this.stored = stored;
    }

    @Override
    public void read(String key, Payload payload) {
        json.key(key).asWritten(payload.asWritten());
    }

    @Override
    public Development development(Payload payload) {
        return new UnknownDevelopment(
                stored.name(), stored.version(), json.endObject().toString());
    }

    /** Writes such fields as they were read. */
    static void write(UnknownDevelopment development, JsonText json) {
        String members = development.json().replaceFirst("^\\{", "").replaceFirst("}$", "");
        if (!members.isEmpty()) {
            json.asWritten(members);
        }
    }
}
