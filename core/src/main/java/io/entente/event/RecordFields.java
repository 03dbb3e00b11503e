package io.entente.event;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** The components of a record, read by name: what lets every kind, a user's own too, be compared, tagged and stored. */
record RecordFields(String name, Object value) {

    private static final ClassValue<Array<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Array<Method> computeValue(Class<?> type) {
            if (!type.isRecord()) {
                throw new IllegalArgumentException(
                        "%s is not a record: a development is a record, so that its fields can be read"
                                .formatted(type.getName()));
            }
            return Array.of(type.getRecordComponents()).map(component -> {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true); // a user's record may be nested in a class that is not public
                return accessor;
            });
        }
    };

    static Seq<RecordFields> of(Object aRecord) {
        return ACCESSORS
                .get(aRecord.getClass())
                .map(accessor -> new RecordFields(accessor.getName(), read(accessor, aRecord)));
    }

    private static Object read(Method accessor, Object aRecord) {
        try {
            return accessor.invoke(aRecord);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "cannot read %s of %s".formatted(accessor.getName(), aRecord.getClass()), e);
        }
    }
}
