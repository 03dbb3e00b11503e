package io.entente.kinds;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Described;
import io.entente.event.Entity;
import io.entente.event.MayBeEmpty;
import io.entente.event.MayBeNegative;
import io.entente.event.Percent;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;

/**
 * A field of a kind, as its record declares it.
 *
 * @param name the component's name
 * @param type what a value of it is
 * @param required whether it must be given; what may be left out is an {@code Option} of the record, or a {@code Seq}
 *     that is marked {@link MayBeEmpty}
 * @param several whether it is a list, a {@code Seq} of the record
 * @param mayBeNegative whether it is a sum that may be below nothing, marked {@link MayBeNegative}
 * @param choices the texts it may have, if only some are allowed
 * @param description what is to be written there, where it is {@link Described}
 */
public record Field(
        String name,
        Class<?> type,
        boolean required,
        boolean several,
        boolean mayBeNegative,
        Seq<String> choices,
        Option<String> description) {

    private static final Seq<Class<?>> READABLE = Array.of(
            String.class,
            Entity.class,
            Amount.class,
            Percent.class,
            Count.class,
            Integer.class,
            BigDecimal.class,
            EventDate.class);

    static Field of(RecordComponent component) {
        Type declared = component.getGenericType();
        boolean optional = component.getType().equals(Option.class);
        boolean several = component.getType().equals(Seq.class);
        Class<?> type = optional || several ? argument(declared) : component.getType();
        if (!READABLE.contains(type) && !type.isEnum()) {
            throw new IllegalArgumentException(
                    "%s.%s is a %s; a field is one of %s, an enum, or an Option or Seq of one"
                            .formatted(
                                    component.getDeclaringRecord().getSimpleName(),
                                    component.getName(),
                                    declared.getTypeName(),
                                    READABLE.map(Class::getSimpleName).mkString(", ")));
        }
        Seq<String> choices = type.isEnum() ? Array.of(type.getEnumConstants()).map(Object::toString) : Array.empty();
        if (choices.distinct().size() < choices.size()) {
            throw new IllegalArgumentException(
                    "%s.%s: two constants of %s are written alike; each needs a text of its own"
                            .formatted(
                                    component.getDeclaringRecord().getSimpleName(),
                                    component.getName(),
                                    type.getSimpleName()));
        }
        boolean required = !optional && !component.isAnnotationPresent(MayBeEmpty.class);
        return new Field(
                component.getName(),
                type,
                required,
                several,
                component.isAnnotationPresent(MayBeNegative.class),
                choices,
                description(component));
    }

    /** What stands there of a record or of one of its components. */
    static Option<String> description(AnnotatedElement described) {
        return Option.of(described.getAnnotation(Described.class)).map(Described::value);
    }

    private static Class<?> argument(Type declared) {
        return declared instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                ? argument
                : Object.class;
    }
}
