package io.entente.projections.aid;

import io.entente.event.Aid;
import io.entente.event.AidDelivered;
import io.entente.event.FacilitySetUp;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Which help was given: goods and money, how much as far as told, and facilities set up. What is told of the same facility
 * by others who set it up is another one.
 */
public record Assistance() implements Question<AidState> {

    @Override
    public String name() {
        return "aid";
    }

    @Override
    public String topic() {
        return "Arms, aid and force";
    }

    @Override
    public Seq<Section<AidState>> sections() {
        return Array.of(new Section<>("aid", "Aid", AidState::all));
    }

    @Override
    public AidState initial() {
        return AidState.EMPTY;
    }

    @Override
    public AidState evolve(AidState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case Aid aid -> given(state, aid, occurrence);
            default -> state;
        };
    }

    private static AidState given(AidState state, Aid aid, Occurrence occurrence) {
        return switch (aid) {
            case AidDelivered told -> state.with(told, occurrence);
            case FacilitySetUp told -> state.with(told, occurrence);
        };
    }
}
