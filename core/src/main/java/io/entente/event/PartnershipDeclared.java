package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A status was given to the relationship, such as {@code comprehensive strategic partnership}.
 *
 * @param status the status in the parties' words
 * @param declaredBy who gave it; none if not told or given by both
 */
@Described("A status was given to the relationship.")
@Example("{development: comprehensive-partnership, occurred: undated, kind: PartnershipDeclared,"
        + " status: comprehensive strategic partnership}")
public record PartnershipDeclared(
        @Described("The status in the parties' words, such as comprehensive strategic partnership.") @SpelledAlike
        String status,

        @Described("Who gave the status; leave out if both did, or not told.")
        Option<Entity> declaredBy)
        implements Diplomacy {

    /** Keeps the status in its {@linkplain Spelling#normal normal spelling}. */
    public PartnershipDeclared {
        status = Spelling.normal(requireNonNull(status, "status"));
        Given.within(declaredBy, "declaredBy");
    }

    /** A status given by both, or by somebody who is not told. */
    public static PartnershipDeclared of(String status) {
        return new PartnershipDeclared(status, Option.none());
    }

    /** The same, as given by that one. */
    public PartnershipDeclared by(Entity declaredBy) {
        return new PartnershipDeclared(status, Option.some(declaredBy));
    }

    @Override
    public boolean lasts() {
        return true;
    }

    /** {@code a partnership is declared by China: strategic}. */
    @Override
    public String sentence(Names names) {
        return "a partnership is declared%s: %s"
                .formatted(Phrase.optional(" by ", declaredBy.map(names::nameOf)), status);
    }
}
