package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Given;
import io.entente.event.Link;
import io.entente.event.OwnDevelopment;
import io.entente.event.Spelling;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
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
 * @param described the description of its source, where it came with one: recorded before it, in an entry of its own, and
 *     no part of what the report says, so that two reports that differ only in this are equal
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
        Seq<Link> links,
        Option<Source> described)
        implements Claim {

    /**
     * Checks what it can, and keeps storylines in their {@linkplain Spelling#normal normal spelling}.
     *
     * @throws IllegalArgumentException if there is no dyad, {@code known} has no end, a number of the development has
     *     more than {@value Given#MOST_DIGITS} digits, written in full, or a storyline has a character that is none of a text: U+0000, or half a surrogate
     *     pair
     */
    public Report {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(occurred, "occurred");
        requireNonNull(known, "known");
        requireNonNull(modality, "modality");
        requireNonNull(development, "development");
        if (development instanceof OwnDevelopment) { // the others look to it themselves
            Given.fields(development);
            development = RecordedNumbers.in(development);
        }
        Given.writable(id, development);
        Given.within(dyads, "dyads");
        Given.within(citation, "citation");
        Given.within(storylines, "storylines");
        Given.within(links, "links");
        Given.within(described, "described");
        if (dyads.isEmpty()) {
            throw new IllegalArgumentException("report on %s: file it under at least one dyad".formatted(id));
        }
        Claim.requireBounded(known);
        storylines.forEach(storyline -> requireText(id, storyline));
        storylines = Array.ofAll(storylines).map(Spelling::normal); // printed alike, made here or read from a store
        links = Array.ofAll(links);
    }

    /** A report whose source is described elsewhere. */
    public Report(
            DevelopmentId id,
            SourceId source,
            EventDate occurred,
            EventDate known,
            Modality modality,
            Development development,
            SortedSet<Dyad> dyads,
            Option<Citation> citation,
            Seq<String> storylines,
            Seq<Link> links) {
        this(id, source, occurred, known, modality, development, dyads, citation, storylines, links, Option.none());
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
        return new Draft(DevelopmentId.of(requireNonNull(id, "id")));
    }

    @Override
    public SortedSet<DevelopmentId> developments() {
        return TreeSet.of(id);
    }

    /** The description of its source, if it came with one, and the report without it. */
    @Override
    public Seq<Recordable> parts() {
        return described.isEmpty()
                ? List.of(this)
                : List.of(described.get(), with(citation, storylines, links, Option.none()));
    }

    /** The same report, with where in its source it stands. */
    public Report citing(Citation citation) {
        return with(Option.some(citation), storylines, links, described);
    }

    /** The same report, as part of those threads. */
    public Report inStorylines(String... storylines) {
        return with(citation, List.of(requireNonNull(storylines, "storylines")), links, described);
    }

    /** The same report, tied to other developments. */
    public Report linked(Link... links) {
        return with(citation, storylines, List.of(requireNonNull(links, "links")), described);
    }

    /** The same report, with the description of its source to be recorded with it. */
    Report describing(Source source) {
        return with(citation, storylines, links, Option.some(source));
    }

    private Report with(Option<Citation> citation, Seq<String> storylines, Seq<Link> links, Option<Source> described) {
        return new Report(
                id, source, occurred, known, modality, development, dyads, citation, storylines, links, described);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that
                && id.equals(that.id)
                && source.equals(that.source)
                && occurred.equals(that.occurred)
                && known.equals(that.known)
                && modality == that.modality
                && development.equals(that.development)
                && dyads.equals(that.dyads)
                && citation.equals(that.citation)
                && storylines.equals(that.storylines)
                && links.equals(that.links);
    }

    @Override
    public int hashCode() { // of what nearly always differs: there are many to be told apart
        return (31 * id.hashCode() + source.hashCode()) * 31 + known.hashCode();
    }
}
