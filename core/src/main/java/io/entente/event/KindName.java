package io.entente.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a kind of the user's own the name that it is written and stored under, for ever, so that its record can be called
 * otherwise. Without it that is the record's simple name.
 *
 * <pre>{@code
 * @KindName("PermitIssued")
 * record PermitOfTheMinistry(String number) implements OwnDevelopment {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KindName {

    /** Latin letters and digits, a capital letter first: {@code PermitIssued}. */
    String value();
}
