package io.entente.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an example of a kind of development: a report of it as a story may have it.
 *
 * <pre>{@code
 * @Example("{development: mine-permitted, occurred: 2021, kind: PermitIssued, number: 12/2021}")
 * record PermitIssued(String number) implements OwnDevelopment {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Example {

    /** A mapping in YAML, on one line. */
    String value();
}
