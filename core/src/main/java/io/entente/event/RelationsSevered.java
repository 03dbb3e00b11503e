package io.entente.event;

import io.vavr.control.Option;

/**
 * Diplomatic relations were broken off.
 *
 * @param by who broke them off; none if both did, or not told
 */
@Described("Diplomatic relations were broken off.")
@Example("{development: relations-severed-2018, occurred: 2018-05-01, kind: RelationsSevered, dyad:"
        + " [MA, IR], by: MA}")
public record RelationsSevered(
        @Described("Who broke them off; leave out if both did, or not told.")
        Option<Entity> by) implements DiplomaticTie {

    /** Checks that nothing is null. */
    public RelationsSevered {
        Given.within(by, "by");
    }

    /** An end of relations, by whom not told. */
    public static RelationsSevered ofDyad() {
        return new RelationsSevered(Option.none());
    }

    /** The same, by that side. */
    public RelationsSevered by(Entity by) {
        return new RelationsSevered(Option.some(by));
    }

    /** {@code diplomatic relations are severed by Morocco}. */
    @Override
    public String sentence(Names names) {
        return "diplomatic relations are severed" + Phrase.optional(" by ", by.map(names::nameOf));
    }
}
