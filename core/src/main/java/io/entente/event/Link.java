package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A tie from one development to another, as a source sees it.
 *
 * @param relation what ties them
 * @param to the other development
 */
public record Link(Relation relation, DevelopmentId to) {

    /** Checks that nothing is null. */
    public Link {
        requireNonNull(relation, "relation");
        requireNonNull(to, "to");
    }

    /**
     * A tie to the development of that id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Link of(Relation relation, String to) {
        return new Link(relation, DevelopmentId.of(requireNonNull(to, "to")));
    }

    /** What ties a development to another. */
    public enum Relation {
        /** The other brought this one about. */
        CAUSED_BY("causedBy"),
        /** This one carries out the other. */
        IMPLEMENTS("implements"),
        /** This one belongs to the other. */
        PART_OF("partOf"),
        /** This one remembers the other. */
        COMMEMORATES("commemorates"),
        /** This one made the other public. */
        ANNOUNCES("announces"),
        /** This one changes the other. */
        AMENDS("amends"),
        /** This one takes the place of the other. */
        REPLACES("replaces"),
        /** This one calls the other off. */
        CANCELS("cancels"),
        /** This one answers the other. */
        REACTS_TO("reactsTo"),
        /** This one takes up the words of the other. */
        ECHOES("echoes");

        private final String text;

        Relation(String text) {
            this.text = text;
        }

        /** As written in a story: {@code partOf}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
