package io.entente.event;

import io.vavr.control.Option;

/**
 * A status was given to the relationship, such as {@code comprehensive strategic partnership}.
 *
 * @param status the status in the parties' words
 * @param declaredBy who gave it; none if not told or given by both
 */
public record PartnershipDeclared(String status, Option<Entity> declaredBy) implements Diplomacy {
    /** Keeps the status in its {@linkplain Spelling#normal normal spelling}. */
    public PartnershipDeclared {
        status = Spelling.normal(status);
    }

    @Override
    public boolean lasts() {
        return true;
    }
}
