package io.entente.projections.relations;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.MissionClosed;
import io.entente.event.MissionOpened;
import io.entente.event.RecognitionGranted;
import io.entente.event.RecognitionWithdrawn;
import io.entente.event.RelationsEstablished;
import io.entente.event.RelationsSevered;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/**
 * Which diplomatic relations there are, who recognises whom, and which missions there are. What certainly came last decides;
 * where the dates leave that open, so does the answer. A mission that is closed, or a recognition that is withdrawn, before
 * it is told to begin is an anomaly; relations that are severed first are none, for they may be taken up again.
 */
public record Relations() implements Question<RelationsState> {

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public String topic() {
        return "Ties";
    }

    @Override
    public Seq<Section<RelationsState>> sections() {
        return Array.of(
                new Section<>("relations", "Diplomatic relations", RelationsState::relations),
                new Section<>("recognitions", "Recognition", RelationsState::recognitions),
                new Section<>("missions", "Missions", RelationsState::missions));
    }

    @Override
    public Seq<Anomaly> anomalies(RelationsState state) {
        return state.anomalies();
    }

    @Override
    public RelationsState initial() {
        return RelationsState.EMPTY;
    }

    @Override
    public RelationsState evolve(RelationsState state, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case RelationsEstablished established ->
                between(state, pairs(established.parties(), occurrence), it -> it.established(occurrence));
            case RelationsSevered ignored -> between(state, filedUnder(occurrence), it -> it.severed(occurrence));
            case RecognitionGranted it ->
                state.with(it.by(), it.recognised(), recognition -> recognition.granted(occurrence));
            case RecognitionWithdrawn it ->
                state.with(it.by(), it.recognised(), recognition -> recognition.withdrawn(occurrence));
            case MissionOpened it ->
                state.with(it.by(), it.host(), it.mission(), mission -> mission.opened(occurrence));
            case MissionClosed it ->
                state.with(it.by(), it.host(), it.mission(), mission -> mission.closed(occurrence));
            default -> state;
        };
    }

    private static RelationsState between(
            RelationsState state, Seq<Dyad> dyads, UnaryOperator<DiplomaticRelations> after) {
        return dyads.foldLeft(state, (it, dyad) -> it.with(dyad, after));
    }

    /** Relations are of two: of several parties, those of each two of them. */
    private static Seq<Dyad> pairs(Seq<Entity> parties, Occurrence occurrence) {
        Seq<Dyad> told = parties.distinct()
                .combinations(2)
                .map(pair -> new Dyad(pair.head(), pair.last()))
                .toArray();
        return told.isEmpty() ? filedUnder(occurrence) : told;
    }

    private static Seq<Dyad> filedUnder(Occurrence occurrence) {
        return occurrence.assessment().dyads().toArray();
    }
}
