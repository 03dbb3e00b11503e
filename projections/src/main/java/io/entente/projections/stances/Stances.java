package io.entente.projections.stances;

import io.entente.event.StanceTaken;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Who takes which stance on which issue, towards whose position, and who agrees with whom. A stance replaces another of the
 * same holder on the same issue, towards the same position, if it certainly came later; where they differ and the dates
 * leave open which did, that is said. Holders are compared as they are told, where a stance of both is: what a person says
 * is not taken for the stance of a country.
 */
public record Stances() implements Question<StancesState> {

    @Override
    public String name() {
        return "stances";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<StancesState>> sections() {
        return Array.of(
                new Section<>("stances", "Stances", StancesState::all),
                new Section<>("alignment", "Who agrees with whom", StancesState::alignment));
    }

    @Override
    public StancesState initial() {
        return StancesState.EMPTY;
    }

    @Override
    public StancesState evolve(StancesState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case StanceTaken stance -> state.with(stance, occurrence);
            default -> state;
        };
    }
}
