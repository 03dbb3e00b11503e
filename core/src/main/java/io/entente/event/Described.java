package io.entente.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a kind of development tells, and what is to be written in each of its fields, to whoever writes a story: an
 * editor shows it, and the list of kinds. A user's own kind may be described alike:
 *
 * <pre>{@code
 * @Described("A permit was issued.")
 * record PermitIssued(@Described("Number of the permit.") String number) implements OwnDevelopment {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Described {

    /** A sentence. */
    String value();
}
