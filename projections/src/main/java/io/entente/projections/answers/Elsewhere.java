package io.entente.projections.answers;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.ClaimOutcome.Fate;
import io.entente.projection.View;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.util.HashMap;

/** Where the developments are that were ever told of between two and of which an answer knows nothing. */
public final class Elsewhere {

    private final java.util.Map<DevelopmentId, Assessment> assessments = new HashMap<>();

    /** Where a development is. */
    public sealed interface Place {

        /** Filed under other dyads by then. */
        record Filed(SortedSet<Dyad> dyads) implements Place {}

        /** Taken back by then. */
        record Withdrawn() implements Place {}

        /** Known only later than the view. */
        record KnownLater() implements Place {}

        /** Recorded only later than the view. */
        record RecordedLater() implements Place {}
    }

    private Elsewhere(View view) {
        view.everything().history().assessments().forEach(assessment -> assessment
                .ids()
                .forEach(id -> assessments.put(id, assessment)));
    }

    /** How many developments are where. */
    public static Map<Place, Integer> of(View view) {
        Elsewhere elsewhere = new Elsewhere(view);
        return view.histories(view.everTold().toVector())
                .toVector()
                .map(it -> elsewhere.place(it._1, it._2))
                .groupBy(place -> place)
                .mapValues(places -> places.size());
    }

    private Place place(DevelopmentId id, Seq<ClaimOutcome> claims) {
        return Option.of(assessments.get(id))
                .<Place>map(it -> new Place.Filed(it.dyads()))
                .getOrElse(() -> unknown(claims));
    }

    /** Why nothing is known of a development none of whose words stands, by what became of these. */
    public static Place unknown(Seq<ClaimOutcome> claims) {
        Set<Fate> fates = claims.map(ClaimOutcome::fate).toSet();
        if (fates.contains(Fate.WITHDRAWN)) {
            return new Place.Withdrawn();
        }
        return fates.contains(Fate.NOT_YET_KNOWN) ? new Place.KnownLater() : new Place.RecordedLater();
    }
}
