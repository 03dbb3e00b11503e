package io.entente.story;

import io.entente.internal.document.Place;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;

/**
 * Looks for one sort of what is odd but possible in a story. It is shown what is read, once; keeps of it what it needs; and
 * tells what can be told only when all is read, at the end.
 */
interface Oddity {

    /** What was recorded before: nothing in it is told to be odd. */
    default void recall(Entry recorded) {}

    /** A source that the story describes. */
    default void note(Source source, Place place) {}

    /** An entity that the story describes. */
    default void note(Profile profile, Place place) {}

    /** A report; all descriptions were shown before. */
    default void note(Report report, Form form) {}

    /** A withdrawal. */
    default void note(Withdrawal withdrawal, Form form) {}

    /** A statement of sameness. */
    default void note(SameAs same, Form form) {}

    /** All was read. */
    default void tell() {}
}
