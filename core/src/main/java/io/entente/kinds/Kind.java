package io.entente.kinds;

import io.entente.event.Described;
import io.entente.event.Development;
import io.entente.event.Example;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.regex.Pattern;

/**
 * A kind of development: the name it is written and stored under, and its fields, read off its record.
 *
 * @param name such as {@code AgreementSigned}; see {@link io.entente.event.KindName}
 * @param fields its fields, in the record's order
 * @param constructor makes one
 * @param upcasters the steps from each of its earlier versions to the next
 */
public record Kind(
        String name, Seq<Field> fields, Constructor<? extends Development> constructor, Seq<Upcaster> upcasters) {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Z][A-Za-z0-9]*");

    /**
     * The kind that a record declares.
     *
     * @param upcasters the steps from each of its earlier versions to the next, from version 1 on
     * @throws IllegalArgumentException if it is not a record, its name is malformed, or a component is of a type that cannot be written or has
     *     the name of something that every report says, such as {@code source}
     */
    public static Kind of(Class<? extends Development> type, Upcaster... upcasters) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(
                    "%s is not a record: a kind of development is one".formatted(type.getName()));
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Array.of(components).map(RecordComponent::getType).toJavaArray(Class<?>[]::new));
            constructor.setAccessible(true); // a user's record may be nested in a class that is not public
            return new Kind(name(type), fields(components), constructor, Array.of(upcasters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor: " + type, e);
        }
    }

    private static String name(Class<? extends Development> type) {
        String name = Development.nameOf(type);
        if (!WELL_FORMED.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "%s: the name of a kind is of Latin letters and digits, a capital letter first, not '%s'"
                            .formatted(type.getName(), name));
        }
        return name;
    }

    private static Seq<Field> fields(RecordComponent[] components) {
        Seq<Field> fields = Array.of(components).map(Field::of);
        fields.find(field -> ReportKey.of(field.name()).isDefined()).forEach(field -> {
            throw new IllegalArgumentException("%s.%s: every report has a '%s' of its own; name the field otherwise"
                    .formatted(components[0].getDeclaringRecord().getSimpleName(), field.name(), field.name()));
        });
        return fields;
    }

    /** Its record. */
    public Class<? extends Development> type() {
        return constructor.getDeclaringClass();
    }

    /** What it tells, in a sentence, where its record is {@link Described}. */
    public Option<String> description() {
        return Field.description(type());
    }

    /** A report of it, as a story may have it, where its record gives an {@link Example}. */
    public Option<String> example() {
        return Option.of(type().getAnnotation(Example.class)).map(Example::value);
    }

    /** The version it is written in now: 1, and one more for each upcaster. */
    public int version() {
        return upcasters.size() + 1;
    }

    /**
     * Makes a development of this kind.
     *
     * @param values by field; every required one is there, as a {@code Seq} where the field is several
     * @return the development, or why its values do not fit together
     */
    public Either<String, Development> create(Map<String, ?> values) {
        return createInOrder(fields.map(field -> component(field, Option.narrow(values.get(field.name()))))
                .toJavaArray());
    }

    private static Object component(Field field, Option<Object> value) {
        if (field.several()) {
            return field.required() ? value.get() : value.getOrElse(Array.empty());
        }
        return field.required() ? value.get() : value;
    }

    /**
     * Makes a development of this kind, quicker.
     *
     * @param components a value for each field in their order, as the record has it: what may be left out is an
     *     {@code Option} or an empty {@code Seq}
     * @return the development, or why its values do not fit together
     */
    public Either<String, Development> createInOrder(Object[] components) {
        try {
            return Either.right(constructor.newInstance(components));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                return Either.left(String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException("cannot make a " + name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + name, e);
        }
    }
}
