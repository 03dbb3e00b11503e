package io.entente.story;

import io.entente.event.Development;
import io.entente.event.Spelling;
import io.entente.internal.document.Place;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What identifies and is spelled in two ways, though it was probably meant to be one: ids that differ only in case;
 * storylines, and the texts by which questions put developments together ({@link Development#isSpelledAlike}), that differ only
 * in case, spaces, accents and punctuation. They are two things, but for texts that differ in nothing but case and white space.
 */
final class OddSpellings implements Oddity {

    private static final Seq<Class<?>> FAMILIES = Array.of(Development.class.getPermittedSubclasses());

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
        report.storylines().forEach(storyline -> noteText("", "storyline", storyline, form.placeOf("storylines")));
        Development told = report.development();
        told.fields().filterKeys(told::isSpelledAlike).forEach((field, value) -> texts(value)
                .forEach(text -> noteText(family(told), field, text, form.placeOf(field))));
    }

    private static Seq<String> texts(Object value) {
        return value instanceof String text
                ? Array.of(text)
                : value instanceof Iterable<?> several ? Array.ofAll(several).map(Object::toString) : Array.empty();
    }

    /** Within which a field is of one meaning: a measure that is imposed is none that is counted. */
    private static String family(Development told) {
        return FAMILIES.find(it -> it.isInstance(told)).get().getSimpleName();
    }

    private void noteId(String what, String id, Place place) {
        if (noted.add(key(what, id))) {
            earlier(key(what, Spelling.folded(id)), id, place).forEach(it -> tell(what, id, it, false, place));
        }
    }

    private void noteText(String family, String what, String text, Place place) {
        String of = key(family, what);
        if (noted.add(key(of, text))) {
            String bare = Spelling.bare(text);
            earlier(key(of, bare.isEmpty() ? text : bare), text, place)
                    .forEach(it -> tell(what, text, it, areOne(text, it.spelling()), place));
        }
    }

    private static boolean areOne(String one, String other) {
        return Spelling.folded(one).equals(Spelling.folded(other));
    }

    /** What was met first of all that have that in common; none if that is this. */
    private Option<First> earlier(String common, String spelling, Place place) {
        First here = new First(spelling, "in %s, line %d".formatted(place.file(), place.line()));
        return Option.of(first.putIfAbsent(common, here));
    }

    private void tell(String what, String spelling, First earlier, boolean one, Place place) {
        problems.warning(
                place,
                "spelling",
                "%s '%s' is spelled '%s' %s: they count as %s"
                        .formatted(
                                what,
                                Values.shortened(spelling),
                                Values.shortened(earlier.spelling()),
                                earlier.where(),
                                one ? "one; best spell them alike" : "two until they are spelled alike"));
    }

    private static String key(String what, String text) {
        return what + " " + text;
    }
}
