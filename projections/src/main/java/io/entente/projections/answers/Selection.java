package io.entente.projections.answers;

import static java.util.Objects.requireNonNull;

import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.projection.Filter;
import io.entente.projection.Projection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What of an answer is asked for.
 *
 * @param sections the sections that are to be told, by name; all of them where none is named. What is denied, what is unknown
 *     and what does not fit together is told in any case
 * @param filters by which developments count, only those that belong by each of them
 */
public record Selection(Seq<String> sections, Seq<Filter> filters) {

    /** Everything. */
    public static final Selection ALL = new Selection(Vector.empty(), Vector.empty());

    /** Checks that nothing is null. */
    public Selection {
        requireNonNull(sections, "sections");
        requireNonNull(filters, "filters");
    }

    /** The same, of these sections alone. */
    public Selection sections(String... names) {
        return new Selection(Vector.of(names), filters);
    }

    /** The same, of what belongs by that filter, too. */
    public Selection filter(Filter filter) {
        return new Selection(sections, filters.append(filter));
    }

    /** Whether everything is asked for. */
    public boolean isAll() {
        return sections.isEmpty() && filters.isEmpty();
    }

    /** Whether a section is. */
    public boolean asksFor(String section) {
        return sections.isEmpty() || sections.contains(section);
    }

    /** @throws IllegalArgumentException if a section is asked for that is not among those there are */
    void requireAmong(Seq<String> there) {
        sections.reject(there::contains).forEach(name -> {
            throw new IllegalArgumentException(
                    "there is no section '%s'; there are: %s".formatted(name, there.mkString(", ")));
        });
    }

    /** Whether a development counts. */
    public boolean holds(Assessment assessment) {
        return filters.forAll(it -> it.holds(assessment));
    }

    /** A projection of those developments alone. */
    public <S> Projection<S> of(Projection<S> projection) {
        return filters.foldLeft(projection, Projection::filter);
    }

    /** In words: {@code sections holdings, loans; of storyline kosovo; naming China}. */
    public String told(Names names) {
        Seq<String> asked = sections.isEmpty() ? Vector.empty() : Vector.of("sections " + sections.mkString(", "));
        return asked.appendAll(filters.map(it -> told(it, names))).mkString("; ");
    }

    private static String told(Filter filter, Names names) {
        return switch (filter) {
            case Filter.InStoryline it -> "of storyline " + it.storyline();
            case Filter.Naming it -> "naming " + names.nameOf(it.entity());
            case Filter.OfKind it -> "of kind " + it.kind();
            case Filter.AccordingTo it -> "according to " + it.source();
            case Filter.AnyOf it -> it.filters().map(any -> told(any, names)).mkString(" or ");
        };
    }
}
