package io.entente.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a sum of a kind of development that may be below nothing, such as a correction of what was told too high, or money
 * taken back. A sum without this mark is refused by its record if it is; see {@link Given#notNegative}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeNegative {}
