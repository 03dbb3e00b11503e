package io.entente.story;

import io.entente.internal.words.Onlooker;
import io.entente.journal.Entry;

/**
 * Looks for one sort of what is odd but possible in a story. It is shown what is read, once; keeps of it what it needs; and
 * tells what can be told only when all is read, at the end.
 */
interface Oddity extends Onlooker {

    /** What was recorded before: nothing in it is told to be odd. */
    default void recall(Entry recorded) {}

    /** All was read. */
    default void tell() {}
}
