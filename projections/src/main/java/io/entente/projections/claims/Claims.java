package io.entente.projections.claims;

import io.entente.event.ClaimMade;
import io.entente.event.Commentary;
import io.entente.event.MotiveAttributed;
import io.entente.history.Occurrence;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** What sources assert that nobody has measured, and which motives they attribute to whom: always as their word. */
public record Claims() implements Question<ClaimsState> {

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String topic() {
        return "How it is told";
    }

    @Override
    public Seq<Section<ClaimsState>> sections() {
        return Array.of(new Section<>("claims", "Claims, each by the word of its sources alone", ClaimsState::all));
    }

    @Override
    public ClaimsState initial() {
        return ClaimsState.EMPTY;
    }

    @Override
    public ClaimsState evolve(ClaimsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case ClaimMade claim -> state.with(told(claim, occurrence));
            case MotiveAttributed motive -> state.with(told(motive, occurrence));
            default -> state;
        };
    }

    private static Claim told(Commentary told, Occurrence occurrence) {
        return new Claim(
                occurrence.id(), told, occurrence.date(), occurrence.sources().map(Object::toString));
    }
}
