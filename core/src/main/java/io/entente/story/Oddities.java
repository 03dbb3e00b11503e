package io.entente.story;

import io.entente.event.DevelopmentId;
import io.entente.internal.document.Place;
import io.entente.internal.words.Form;
import io.entente.internal.words.Glossary;
import io.entente.internal.words.Onlooker;
import io.entente.internal.words.Problems;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is odd but possible in a story: every sort of it is looked for as the story is read. */
final class Oddities implements Onlooker {

    private final OddTies ties;
    private final Replacements replacements;
    private final ReplacedDescriptions descriptions;
    private final List<Oddity> all;

    /** @param now when the story is read; none where nothing is said of what cannot be known yet */
    Oddities(Glossary glossary, Problems problems, Option<Instant> now) {
        this.ties = new OddTies(problems);
        this.replacements = new Replacements(problems);
        this.descriptions = new ReplacedDescriptions(problems);
        this.all = List.of(
                new OddDescriptions(problems),
                new OddDates(problems),
                new OddRoles(glossary, problems),
                new OddCodes(glossary, problems),
                new OddSizes(problems),
                new OddSpellings(problems),
                ties,
                replacements,
                descriptions,
                new NotYetKnown(problems, now));
    }

    /** What was recorded before: nothing in it is told to be odd. */
    void recall(Entry recorded) {
        all.forEach(it -> it.recall(recorded));
    }

    @Override
    public void note(Source source, Place place) {
        all.forEach(it -> it.note(source, place));
    }

    @Override
    public void note(Profile profile, Place place) {
        all.forEach(it -> it.note(profile, place));
    }

    @Override
    public void note(Report report, Form form) {
        all.forEach(it -> it.note(report, form));
    }

    @Override
    public void note(Withdrawal withdrawal, Form form) {
        all.forEach(it -> it.note(withdrawal, form));
    }

    @Override
    public void note(SameAs same, Form form) {
        all.forEach(it -> it.note(same, form));
    }

    /** Whatever is told of, or referred to. */
    Set<DevelopmentId> developments() {
        return ties.developments();
    }

    /**
     * How many reports take the place of another of the same source and day of knowledge, and how many descriptions that of
     * one that was recorded; to be asked when all is told.
     */
    int replacements() {
        return replacements.count() + descriptions.count();
    }

    void tell() {
        all.forEach(Oddity::tell);
    }
}
