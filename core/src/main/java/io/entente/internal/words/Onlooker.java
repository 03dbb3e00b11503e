package io.entente.internal.words;

import io.entente.internal.document.Place;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;

/** Is shown what is read without an error, once. */
public interface Onlooker {

    /** Looks at nothing. */
    Onlooker NONE = new Onlooker() {};

    /** A source that is described. */
    default void note(Source source, Place place) {}

    /** An entity that is described. */
    default void note(Profile profile, Place place) {}

    /** A report; all descriptions were shown before. */
    default void note(Report report, Form form) {}

    /** A withdrawal. */
    default void note(Withdrawal withdrawal, Form form) {}

    /** A statement of sameness. */
    default void note(SameAs same, Form form) {}
}
