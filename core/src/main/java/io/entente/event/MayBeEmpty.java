package io.entente.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code Seq} of a kind of development that may be left out where a source does not tell it, and is empty then.
 * Without this mark it must be given, as the participants of a meeting. A user's own kind marks its fields alike:
 *
 * <pre>{@code
 * record PermitIssued(String number, @MayBeEmpty Seq<Entity> sites) implements OwnDevelopment {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeEmpty {}
