package io.entente.projections.memberships;

import io.entente.event.Membership;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * Who seeks, has or had membership of which organisation, and since when. An end that certainly came after a membership was
 * granted ends it; where none was, it ends the application. Where the dates leave open which came last, so does the answer.
 * What no reading of them allows is an anomaly: an end before anything began, and a member that seeks what it has.
 */
public record Memberships() implements Question<MembershipsState> {

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public String topic() {
        return "Ties";
    }

    @Override
    public Seq<Section<MembershipsState>> sections() {
        return Array.of(new Section<>("memberships", "Memberships", MembershipsState::all));
    }

    @Override
    public Seq<Anomaly> anomalies(MembershipsState state) {
        return state.anomalies();
    }

    @Override
    public MembershipsState initial() {
        return MembershipsState.EMPTY;
    }

    @Override
    public MembershipsState evolve(MembershipsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case Membership step -> state.with(step, occurrence);
            default -> state;
        };
    }
}
