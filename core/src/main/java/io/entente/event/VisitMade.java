package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A representative of one actor visited another.
 *
 * @param visitor who came
 * @param host the country visited
 * @param occasion the kind or reason of the visit, such as {@code state visit}; none if not told
 */
@Described("A representative of one side visited the other.")
@Example("{development: xi-visits-serbia-2016, occurred: 2016, kind: VisitMade, visitor: xi-jinping, host: RS}")
public record VisitMade(
        @Described("Who came.") Entity visitor,

        @Described("The country visited, by its ISO 3166 code.")
        Entity host,

        @Described("Sort or reason of the visit, such as state visit.")
        Option<String> occasion)
        implements Diplomacy {

    /** Checks that nothing is null. */
    public VisitMade {
        requireNonNull(visitor, "visitor");
        requireNonNull(host, "host");
        Given.within(occasion, "occasion");
    }

    /** A visit of {@code visitor} to {@code host}, on an occasion that is not told. */
    public static VisitMade of(Entity visitor, Entity host) {
        return new VisitMade(visitor, host, Option.none());
    }

    /** The same, on that occasion: {@code state visit}. */
    public VisitMade occasion(String occasion) {
        return new VisitMade(visitor, host, Option.some(occasion));
    }

    /** {@code Xi Jinping visits Serbia, a state visit}. */
    @Override
    public String sentence(Names names) {
        return "%s visits %s%s".formatted(names.nameOf(visitor), names.nameOf(host), Phrase.optional(", ", occasion));
    }
}
