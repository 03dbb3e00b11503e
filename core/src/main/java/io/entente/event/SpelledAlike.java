package io.entente.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text of a kind of development by which questions put developments together, such as the tour that visits are stops
 * of, though sources that differ in it do not contradict each other. Texts that differ in case or white space are one;
 * whoever writes one in further spellings is told so. What {@link Identifies} marks needs no such mark.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SpelledAlike {}
