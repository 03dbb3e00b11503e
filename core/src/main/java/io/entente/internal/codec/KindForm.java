package io.entente.internal.codec;

import io.entente.event.Development;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Upcaster;
import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** How the developments of one kind are stored: what there is to know of its fields, looked up once. */
final class KindForm {

    /** What an entry is tagged with when it is recorded, for ever. */
    private static final Seq<String> FOUND_BY = Array.of("development", "source", "dyads", "storylines");

    private final Kind kind;
    private final String version;
    private final Slot[] slots;
    private final java.util.Map<String, Slot> byName = new HashMap<>();

    /** A field, and its place among the record's components. */
    private record Slot(int index, Field field, Method accessor, ValueForm form) {

        Object read(Payload payload) {
            if (field.several()) {
                return payload.list(form.read());
            }
            Object value = form.read().apply(payload);
            return field.required() ? value : Option.some(value);
        }

        Object absent(Payload payload) {
            if (field.several()) {
                return Array.empty();
            }
            if (field.required()) {
                throw payload.refused("'%s' is missing".formatted(field.name()));
            }
            return Option.none();
        }

        void write(Development development, JsonText json) {
            Object value = valueIn(development);
            if (field.several()) {
                Seq<?> values = (Seq<?>) value;
                if (!values.isEmpty()) {
                    json.key(field.name()).beginList();
                    values.forEach(it -> form.write().accept(json, it));
                    json.endList();
                }
            } else if (field.required()) {
                form.write().accept(json.key(field.name()), value);
            } else if (value instanceof Option<?> given && given.isDefined()) {
                form.write().accept(json.key(field.name()), given.get());
            }
        }

        private Object valueIn(Development development) {
            try {
                return accessor.invoke(development);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(
                        "cannot read %s of a %s".formatted(field.name(), development.kind()), e);
            }
        }
    }

    KindForm(Kind kind) {
        this.kind = kind;
        this.version = Integer.toString(kind.version());
        var components = type().getRecordComponents();
        this.slots = new Slot[components.length];
        for (int i = 0; i < slots.length; i++) {
            Field field = kind.fields().get(i);
            Method accessor = components[i].getAccessor();
            accessor.setAccessible(true); // a user's record may be nested in a class that is not public
            slots[i] = new Slot(i, field, accessor, ValueForm.of(field.type()));
            byName.put(field.name(), slots[i]);
        }
    }

    Kind kind() {
        return kind;
    }

    Class<? extends Development> type() {
        return kind.constructor().getDeclaringClass();
    }

    /** The version that is written now. */
    String version() {
        return version;
    }

    /** Whether it is a version before that. */
    boolean isEarlier(String version) {
        return Iterator.range(1, kind.version()).exists(it -> version.equals(Integer.toString(it)));
    }

    /** What an earlier version stored, as this one would store it. */
    Stored upcast(Stored stored, Texts texts) {
        Map<String, Object> before = PlainJson.read(stored, texts);
        Map<String, Object> payload = before;
        int from = Integer.parseInt(stored.version());
        try {
            for (Upcaster step : kind.upcasters().drop(from - 1)) {
                payload = step.upcast(payload);
                requireFound(before, payload);
                from++;
            }
            String asIfStored = "%s, brought to %s".formatted(stored.version(), version);
            return new Stored(stored.name(), asIfStored, PlainJson.write(payload));
        } catch (RuntimeException e) { // whatever a user's step fails with
            throw new StoredFormatException(
                    stored.name(), stored.version(), "the step from version %d failed: %s".formatted(from, e), e);
        }
    }

    private static void requireFound(Map<String, Object> before, Map<String, Object> after) {
        FOUND_BY.reject(key -> before.get(key).equals(after.get(key))).forEach(key -> {
            throw new IllegalArgumentException("it changes '%s', by which the journal finds the report".formatted(key));
        });
    }

    void write(Development development, JsonText json) {
        for (Slot slot : slots) {
            slot.write(development, json);
        }
    }

    /** For a development to be read. */
    Fields fields() {
        return new Known();
    }

    private final class Known implements Fields {

        private final @Nullable Object[] values = new Object[slots.length];

        @Override
        public void read(String key, Payload payload) {
            Slot slot = byName.get(key);
            if (slot == null) {
                throw payload.unknownKey();
            }
            values[slot.index()] = payload.once(values[slot.index()], slot::read);
        }

        @Override
        public Development development(Payload payload) {
            Object[] arguments = new Object[slots.length];
            for (int i = 0; i < slots.length; i++) {
                Object value = values[i];
                arguments[i] = value == null ? slots[i].absent(payload) : value;
            }
            try {
                return kind.createInOrder(arguments).getOrElseThrow(payload::refused);
            } catch (IllegalStateException e) { // a user's record may throw whatever it likes
                throw payload.refused(e.getMessage() + ": " + e.getCause());
            }
        }
    }
}
