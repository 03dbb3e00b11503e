package io.entente.internal.codec;

import io.entente.kinds.Upcaster;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers and truth values, as {@link Upcaster} has it. */
final class PlainJson {

    private PlainJson() {}

    static Map<String, Object> read(Stored stored, Texts texts) {
        try (Payload payload = new Payload(stored, texts)) {
            payload.next();
            Map<String, Object> read = object(payload);
            payload.end();
            return read;
        }
    }

    private static Map<String, Object> object(Payload payload) {
        java.util.Map<String, Object> members = new java.util.LinkedHashMap<>();
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            Object value = payload.once(members.get(key), PlainJson::value);
            if (value != null) {
                members.put(key, value);
            }
        }
        return LinkedHashMap.ofAll(members);
    }

    private static Seq<Object> list(Payload payload) {
        List<Object> items = new ArrayList<>();
        payload.beginList();
        while (payload.nextItem()) {
            Object value = value(payload);
            if (value != null) {
                items.add(value);
            }
        }
        return Array.ofAll(items);
    }

    private static @Nullable Object value(Payload payload) {
        return switch (payload.here()) {
            case START_OBJECT -> object(payload);
            case START_ARRAY -> list(payload);
            case VALUE_STRING -> payload.text();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> payload.decimal();
        };
    }

    /** @throws IllegalArgumentException if a value in it is none of JSON */
    static String write(Map<String, Object> payload) {
        JsonText json = new JsonText();
        write(payload, json);
        return json.toString();
    }

    private static void write(Object value, JsonText json) {
        switch (value) {
            case Map<?, ?> object -> {
                json.beginObject();
                object.forEach((key, member) -> write(member, json.key(key.toString())));
                json.endObject();
            }
            case Seq<?> list -> {
                json.beginList();
                list.forEach(item -> write(item, json));
                json.endList();
            }
            case String text -> json.text(text);
            case BigDecimal number -> json.number(number);
            case Boolean truth -> json.truth(truth);
            default ->
                throw new IllegalArgumentException(
                        "a %s is no plain JSON value: return String, BigDecimal, Boolean, Seq or Map"
                                .formatted(value.getClass().getSimpleName()));
        }
    }
}
