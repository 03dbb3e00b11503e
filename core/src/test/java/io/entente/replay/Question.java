package io.entente.replay;

import io.entente.event.Dyad;
import io.entente.history.Limits;
import io.entente.journal.Journal;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What is asked of a journal. */
record Question(Option<Dyad> dyad, LocalDate day, Instant known, Recorded recorded, Preference preference) {

    Question at(LocalDate otherDay) {
        return new Question(dyad, otherDay, known, recorded, preference);
    }

    Question knownAt(Instant otherMoment) {
        return new Question(dyad, day, otherMoment, recorded, preference);
    }

    Question ofAllRecorded() {
        return new Question(dyad, day, known, new Recorded.Ever(), preference);
    }

    Question everywhere() {
        return new Question(Option.none(), day, known, recorded, preference);
    }

    /** A journal to which questions can be put, one after the other. */
    static View over(Journal journal, Limits limits) {
        return View.over(journal, limits, AsOf.now(Instant.EPOCH));
    }

    /** The same, put to the engine. */
    View to(View everything) {
        View all = everything.by(new AsOf(day, known, recorded)).preferring(preference.resolution());
        return dyad.fold(() -> all, all::between);
    }
}
