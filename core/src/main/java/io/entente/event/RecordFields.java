package io.entente.event;

import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** The components of a record, read by name: what lets every kind, a user's own too, be compared, tagged and stored. */
record RecordFields(String name, Object value) {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            if (!type.isRecord()) {
                throw new IllegalArgumentException(
                        "%s is not a record: a development is a record, so that its fields can be read"
                                .formatted(type.getName()));
            }
            return Shape.of(Array.of(type.getRecordComponents()), type);
        }
    };

    /** What a record declares. */
    private record Shape(
            Array<Method> accessors,
            Array<Method> ofNumbers,
            Seq<String> identifying,
            Seq<String> alike,
            Constructor<?> constructor) {

        static Shape of(Array<RecordComponent> components, Class<?> type) {
            Array<Method> accessors = components.map(RecordComponent::getAccessor);
            Constructor<?> constructor = constructor(components, type);
            accessors.forEach(
                    it -> it.setAccessible(true)); // a user's record may be nested in a class that is not public
            constructor.setAccessible(true);
            return new Shape(
                    accessors,
                    components.filter(Shape::holdsNumbers).map(RecordComponent::getAccessor),
                    named(components, it -> it.isAnnotationPresent(Identifies.class)),
                    named(
                            components,
                            it -> it.isAnnotationPresent(Identifies.class)
                                    || it.isAnnotationPresent(SpelledAlike.class)),
                    constructor);
        }

        /** Whether it is of one of the types whose numbers have any length, or an option or a list of these. */
        private static boolean holdsNumbers(RecordComponent component) {
            return isOfNumbers(component.getType())
                    || (component.getGenericType() instanceof ParameterizedType several
                            && Array.of(several.getActualTypeArguments()).exists(Shape::isOfNumbers));
        }

        private static boolean isOfNumbers(Type type) {
            return type == BigDecimal.class || type == Amount.class || type == Percent.class;
        }

        private static Seq<String> named(Array<RecordComponent> components, Predicate<RecordComponent> which) {
            return components.filter(which).map(RecordComponent::getName);
        }

        private static Constructor<?> constructor(Array<RecordComponent> components, Class<?> type) {
            try {
                return type.getDeclaredConstructor(
                        components.map(RecordComponent::getType).toJavaArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record without its canonical constructor: " + type, e);
            }
        }
    }

    static Seq<RecordFields> of(Object aRecord) {
        return read(SHAPES.get(aRecord.getClass()).accessors(), aRecord);
    }

    /** Those that hold sums, shares or plain numbers: of most kinds few, or none. */
    static Seq<RecordFields> numbersOf(Object aRecord) {
        return read(SHAPES.get(aRecord.getClass()).ofNumbers(), aRecord);
    }

    private static Seq<RecordFields> read(Array<Method> accessors, Object aRecord) {
        return accessors.map(accessor -> new RecordFields(accessor.getName(), read(accessor, aRecord)));
    }

    /** Whether the text of that field says which thing is meant. */
    static boolean identifies(Class<?> type, String field) {
        return SHAPES.get(type).identifying().contains(field);
    }

    /** Whether developments are put together by the text of that field. */
    static boolean areSpelledAlike(Class<?> type, String field) {
        return SHAPES.get(type).alike().contains(field);
    }

    /**
     * The same record with other values in some fields.
     *
     * @throws IllegalArgumentException if the record refuses them
     */
    static <T> T with(T aRecord, Map<String, ?> values) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) aRecord.getClass();
        Object[] arguments = of(aRecord)
                .map(field -> values.containsKey(field.name())
                        ? values.get(field.name()).get()
                        : field.value())
                .toJavaArray();
        try {
            return type.cast(SHAPES.get(type).constructor().newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "%s refuses %s: %s"
                            .formatted(type.getSimpleName(), values.keySet().mkString(", "), e.getCause()),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
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
