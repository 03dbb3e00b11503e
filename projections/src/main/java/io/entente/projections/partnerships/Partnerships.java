package io.entente.projections.partnerships;

import io.entente.event.PartnershipDeclared;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which statuses were given to the relationship, since when, and by whom. A later one does not end an earlier one: whether it
 * took its place no declaration says, so both are told.
 */
public record Partnerships() implements Question<PartnershipsState> {

    @Override
    public String name() {
        return "partnerships";
    }

    @Override
    public String topic() {
        return "Ties";
    }

    @Override
    public Seq<Section<PartnershipsState>> sections() {
        return Array.of(new Section<>("partnerships", "Partnerships declared", PartnershipsState::all));
    }

    @Override
    public PartnershipsState initial() {
        return PartnershipsState.EMPTY;
    }

    @Override
    public PartnershipsState evolve(PartnershipsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case PartnershipDeclared declared -> state.with(declared, occurrence);
            default -> state;
        };
    }
}
