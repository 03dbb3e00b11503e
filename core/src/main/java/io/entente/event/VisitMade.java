package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A representative of one actor visited another. A visit of several days is told by a span, or by its first day and
 * {@code until}.
 *
 * @param visitor who came; a country where no more is told
 * @param host the country visited
 * @param occasion the kind or reason of the visit, such as {@code state visit}; none if not told
 * @param tour the tour of several countries that it is a stop of, named alike at each stop; none if not told
 * @param until its last day, inclusive; none if not told, or told by a span
 */
@Described("A representative of one side visited the other.")
@Example("{development: xi-visits-serbia-2016, occurred: 2016, kind: VisitMade, visitor: xi-jinping, host: RS}")
public record VisitMade(
        @Described("Who came; a country where no more is told.")
        Entity visitor,

        @Described("The country visited, by its ISO 3166 code.")
        Entity host,

        @Described("Sort or reason of the visit, such as state visit.")
        Option<String> occasion,

        @Described("Tour of several countries that it is a stop of, named alike at each stop.") @SpelledAlike
        Option<String> tour,

        @Described("Its last day (EDTF), where occurred is the first; leave out if not told, or told by a span.")
        Option<EventDate> until)
        implements Diplomacy {

    /** Checks that nothing is null. */
    public VisitMade {
        requireNonNull(visitor, "visitor");
        requireNonNull(host, "host");
        Given.within(occasion, "occasion");
        Given.within(tour, "tour");
        Given.within(until, "until");
    }

    /** A visit of {@code visitor} to {@code host}, on an occasion that is not told. */
    public static VisitMade of(Entity visitor, Entity host) {
        return new VisitMade(visitor, host, Option.none(), Option.none(), Option.none());
    }

    /** The same, on that occasion: {@code state visit}. */
    public VisitMade occasion(String occasion) {
        return new VisitMade(visitor, host, Option.some(occasion), tour, until);
    }

    /** The same, as a stop of that tour. */
    public VisitMade tour(String tour) {
        return new VisitMade(visitor, host, occasion, Option.some(tour), until);
    }

    /** The same, with that last day, inclusive. */
    public VisitMade until(EventDate until) {
        return new VisitMade(visitor, host, occasion, tour, Option.some(until));
    }

    /**
     * The same, with that last day, inclusive.
     *
     * @param until EDTF such as {@code 2024-05-08}
     * @throws IllegalArgumentException if that is not EDTF
     */
    public VisitMade until(String until) {
        return until(EventDate.parse(until));
    }

    @Override
    public boolean lasts() {
        return true;
    }

    @Override
    public Option<EventDate> lastDay() {
        return until;
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code Xi Jinping visits Serbia: state visit}. */
    @Override
    public String sentence(Names names) {
        return "%s visits %s%s%s"
                .formatted(
                        names.nameOf(visitor),
                        names.nameOf(host),
                        Phrase.optional(" until ", until.map(names::told)),
                        aside(names));
    }

    private String aside(Names names) {
        Seq<String> told = occasion.toVector().appendAll(tour.map(it -> "a stop of " + names.titled(it)));
        return told.isEmpty() ? "" : told.mkString(": ", ", ", "");
    }
}
