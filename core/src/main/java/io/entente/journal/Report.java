package io.entente.journal;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.event.Spelling;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * One source's word on one development.
 *
 * @param id the development, by the name under which sources report on it
 * @param source whose word it is
 * @param occurred when it happened, is to happen, or did not happen, no more precisely than the source says
 * @param known since when one could know it
 * @param modality whether the source says that it occurred, is planned, or denies it
 * @param development what happened
 * @param dyads the relationships it is filed under, at least one
 * @param citation where in the source it stands; none if not told
 * @param storylines the threads it belongs to
 * @param links its ties to other developments
 */
public record Report(
        DevelopmentId id,
        SourceId source,
        EventDate occurred,
        EventDate known,
        Modality modality,
        Development development,
        SortedSet<Dyad> dyads,
        Option<Citation> citation,
        Seq<String> storylines,
        Seq<Link> links)
        implements Word {

    /**
     * Checks what it can, and keeps storylines in their {@linkplain Spelling#normal normal spelling}.
     *
     * @throws IllegalArgumentException if there is no dyad, {@code known} has no end, or a storyline has a character that
     *     is none of a text: U+0000, or half a surrogate pair
     */
    public Report {
        if (dyads.isEmpty()) {
            throw new IllegalArgumentException("report on %s: file it under at least one dyad".formatted(id));
        }
        Word.requireBounded(known);
        storylines.forEach(storyline -> requireText(id, storyline));
        storylines = storylines.map(Spelling::normal);
    }

    private static void requireText(DevelopmentId id, String storyline) {
        boolean isText =
                storyline.codePoints().noneMatch(it -> it == 0 || Character.getType(it) == Character.SURROGATE);
        if (!isText) {
            throw new IllegalArgumentException(
                    "report on %s: a storyline has U+0000 or half a surrogate pair, and is no text".formatted(id));
        }
    }

    /**
     * Starts a report on the development of that id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Draft report(String id) {
        return new Draft(DevelopmentId.of(id));
    }

    @Override
    public SortedSet<DevelopmentId> developments() {
        return TreeSet.of(id);
    }

    /** The same report, with where in its source it stands. */
    public Report citing(Citation citation) {
        return new Report(
                id, source, occurred, known, modality, development, dyads, Option.some(citation), storylines, links);
    }

    /** The same report, as part of those threads. */
    public Report inStorylines(String... storylines) {
        return new Report(
                id, source, occurred, known, modality, development, dyads, citation, List.of(storylines), links);
    }

    /** The same report, tied to other developments. */
    public Report linked(Link... links) {
        return new Report(
                id, source, occurred, known, modality, development, dyads, citation, storylines, List.of(links));
    }
}
