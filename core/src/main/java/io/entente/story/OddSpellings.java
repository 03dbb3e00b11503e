package io.entente.story;

import io.entente.event.AgreementStep;
import io.entente.event.ArmsTransfer;
import io.entente.event.FigureReported;
import io.entente.event.FrameInvoked;
import io.entente.event.Spelling;
import io.entente.internal.document.Place;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What identifies and is spelled in two ways, though it was probably meant to be one: ids that differ only in case;
 * slogans, weapon systems, measures, agreements and storylines that differ only in case, spaces, accents and punctuation.
 * They are two things, but for the texts of a kind that differ in nothing but case and white space.
 */
final class OddSpellings implements Oddity {

    private static final Set<String> TEXTS_OF_KINDS = Set.of("agreement", "system", "measure", "frame");

    private final Problems problems;
    private final Map<String, First> first = new HashMap<>();
    private final Set<String> noted = new HashSet<>();

    /** A spelling, and where it was met first. */
    private record First(String spelling, String where) {}

    OddSpellings(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void recall(Entry recorded) {
        switch (recorded.content()) {
            case Source source -> recall("source", source.id().value());
            case Profile profile -> recall("entity", profile.entity().id());
            default -> {
                // of reports only those are recalled that are referred to
            }
        }
    }

    private void recall(String what, String id) {
        noted.add(key(what, id));
        first.putIfAbsent(key(what, Spelling.folded(id)), new First(id, "recorded before"));
    }

    @Override
    public void note(Source source, Place place) {
        noteId("source", source.id().value(), place);
    }

    @Override
    public void note(Profile profile, Place place) {
        noteId("entity", profile.entity().id(), place);
    }

    @Override
    public void note(Report report, Form form) {
        noteId("development", report.id().value(), form.placeOf("development"));
        report.storylines().forEach(storyline -> noteText("storyline", storyline, form.placeOf("storylines")));
        switch (report.development()) {
            case AgreementStep it -> noteText("agreement", it.agreement(), form.placeOf("agreement"));
            case ArmsTransfer it -> noteText("system", it.system(), form.placeOf("system"));
            case FigureReported it -> noteText("measure", it.measure(), form.placeOf("measure"));
            case FrameInvoked it -> noteText("frame", it.frame(), form.placeOf("frame"));
            default -> {
                // the others are told apart by ids of entities
            }
        }
    }

    private void noteId(String what, String id, Place place) {
        if (noted.add(key(what, id))) {
            compare(what, id, Spelling.folded(id), place);
        }
    }

    private void noteText(String what, String text, Place place) {
        if (noted.add(key(what, text))) {
            String bare = Spelling.bare(text);
            compare(what, text, bare.isEmpty() ? text : bare, place);
        }
    }

    private void compare(String what, String spelling, String common, Place place) {
        First earlier = first.putIfAbsent(
                key(what, common), new First(spelling, "in %s, line %d".formatted(place.file(), place.line())));
        if (earlier != null) {
            problems.warning(
                    place,
                    "spelling",
                    "%s '%s' is spelled '%s' %s: they count as %s"
                            .formatted(
                                    what,
                                    Values.shortened(spelling),
                                    Values.shortened(earlier.spelling()),
                                    earlier.where(),
                                    areOne(what, spelling, earlier.spelling())
                                            ? "one; best spell them alike"
                                            : "two until they are spelled alike"));
        }
    }

    private static boolean areOne(String what, String one, String other) {
        return TEXTS_OF_KINDS.contains(what) && Spelling.folded(one).equals(Spelling.folded(other));
    }

    private static String key(String what, String text) {
        return what + " " + text;
    }
}
