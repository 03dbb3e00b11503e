package io.entente.projections.votes;

import io.entente.event.VoteCast;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How often two vote alike on resolutions on which both vote: in all, by year and by topic. Whose votes are compared follows
 * from who votes beside whom; see {@link Sides}. A resolution belongs to a year if the date of every vote on it that is told
 * lies wholly in that, and to several if the dates are certainly of more than one; it belongs to each topic that one of them tells. Votes that are told unlike of one voter on one
 * resolution are an anomaly, and that resolution is compared by none of them.
 */
public record Votes() implements Question<VotesState> {

    @Override
    public String name() {
        return "votes";
    }

    @Override
    public String topic() {
        return "Visits and words";
    }

    @Override
    public Seq<Section<VotesState>> sections() {
        return Array.of(
                new Section<>("votes", "Votes compared", VotesState::inAll),
                new Section<>("votesByYear", "Votes compared, by year", VotesState::byYear),
                new Section<>("votesByTopic", "Votes compared, by topic", VotesState::byTopic));
    }

    @Override
    public Seq<Anomaly> anomalies(VotesState state) {
        return state.anomalies();
    }

    @Override
    public VotesState initial() {
        return VotesState.EMPTY;
    }

    @Override
    public VotesState evolve(VotesState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case VoteCast vote -> state.with(vote, occurrence);
            default -> state;
        };
    }
}
