package io.entente.projection;

import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * A part of what a question answers: items of one sort.
 *
 * @param name its name for a program: {@code holdings}
 * @param heading its name for a person: {@code Holdings}
 * @param items the items of a state, in the order in which they are to be told
 */
public record Section<S>(String name, String heading, Function<? super S, ? extends Seq<? extends Item>> items) {}
