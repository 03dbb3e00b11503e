package io.entente.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text of a kind of development that says which thing is meant, such as the designation of a weapon system: where
 * two sources give different ones, they contradict each other. Case, white space and Unicode form make no difference. A
 * text without this mark describes, such as a title or an occasion: its wording is never a contradiction. A user's own
 * kind marks its texts alike:
 *
 * <pre>{@code
 * record PermitIssued(@Identifies String number, Option<String> remarks) implements OwnDevelopment {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Identifies {}
