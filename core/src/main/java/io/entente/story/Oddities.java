package io.entente.story;

import io.entente.event.DevelopmentId;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.json.Place;
import java.util.List;
import java.util.Set;

/** What is odd but possible in a story: every sort of it is looked for as the story is read. */
final class Oddities {

    private final OddTies ties;
    private final List<Oddity> all;

    Oddities(Glossary glossary, Problems problems) {
        this.ties = new OddTies(problems);
        this.all = List.of(
                new OddDescriptions(problems),
                new OddDates(problems),
                new OddRoles(glossary, problems),
                new OddSpellings(problems),
                ties);
    }

    /** What was recorded before: nothing in it is told to be odd. */
    void recall(Recordable recorded) {
        all.forEach(it -> it.recall(recorded));
    }

    void note(Source source, Place place) {
        all.forEach(it -> it.note(source, place));
    }

    void note(Profile profile, Place place) {
        all.forEach(it -> it.note(profile, place));
    }

    void note(Report report, Form form) {
        all.forEach(it -> it.note(report, form));
    }

    void note(Withdrawal withdrawal, Form form) {
        all.forEach(it -> it.note(withdrawal, form));
    }

    void note(Same same, Form form) {
        all.forEach(it -> it.note(same, form));
    }

    /** Whatever is told of, or referred to. */
    Set<DevelopmentId> developments() {
        return ties.developments();
    }

    void tell() {
        all.forEach(Oddity::tell);
    }
}
