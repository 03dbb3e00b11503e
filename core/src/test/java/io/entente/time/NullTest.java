package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A null is refused where it is handed over, by the name of the parameter. */
class NullTest {

    private static final Array<Class<?>> TYPES =
            Array.of(EventDate.class, DayRange.class, AsOf.class, Recorded.class, Recorded.By.class);

    /** A value of each type that a method is called on, or takes. */
    private static final Array<Object> VALUES = Array.of(
            EventDate.UNDATED,
            AsOf.now(Instant.EPOCH),
            new Recorded.By(Instant.EPOCH),
            Instant.EPOCH,
            LocalDate.EPOCH,
            Option.none(),
            0L);

    @TestFactory
    Iterable<DynamicTest> a_null_is_refused_by_name() {
        return takers().flatMap(it -> Array.range(0, it.getParameterCount())
                .reject(at -> it.getParameterTypes()[at].isPrimitive())
                .map(at -> dynamicTest(it + " " + it.getParameters()[at].getName(), () -> refusesNull(it, at))));
    }

    @Test
    void every_way_to_make_a_date_is_among_them() {
        assertThat(takers().map(Executable::getName)).contains("read", "parse", "of", "overlaps", "knownAt");
    }

    private static Seq<Executable> takers() {
        return TYPES.flatMap(type ->
                        Array.<Executable>of(type.getDeclaredMethods()).appendAll(Array.of(type.getConstructors())))
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !Modifier.isAbstract(it.getModifiers()))
                .reject(it -> it.getName().equals("equals")); // which answers false
    }

    private static void refusesNull(Executable taker, int at) throws ReflectiveOperationException {
        Object[] arguments = Array.of(taker.getParameterTypes())
                .zipWithIndex((type, index) -> index == at ? null : valueOf(type))
                .toJavaArray(Object[]::new);

        assertThat(thrownBy(taker, arguments))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage(taker.getParameters()[at].getName());
    }

    private static Throwable thrownBy(Executable taker, Object[] arguments) throws ReflectiveOperationException {
        try {
            Object made =
                    switch (taker) {
                        case Constructor<?> constructor -> constructor.newInstance(arguments);
                        case Method method -> method.invoke(valueOf(method.getDeclaringClass()), arguments);
                    };
            return new AssertionError("not refused, but answered with " + made);
        } catch (InvocationTargetException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }

    private static Object valueOf(Class<?> type) {
        return VALUES.find(it -> type.isInstance(it) || (type.equals(long.class) && it instanceof Long))
                .getOrElse("");
    }
}
