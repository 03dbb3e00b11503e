package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.time.Recorded;
import java.util.List;
import java.util.Set;

/** Words on one development; nearly always it is one. Immutable. */
sealed interface Words permits EffectiveClaim, SeveralWords {

    /** All of them, in the order in which they take effect. */
    List<EffectiveClaim> claims();

    /** What they are on: all the ids that any of them calls one. */
    Set<DevelopmentId> ids();

    /** Every dyad that a report among them is filed under. */
    Set<Dyad> dyads();

    /** Those that were recorded by then, in the same order. */
    default List<EffectiveClaim> recorded(Recorded recorded) {
        return recorded instanceof Recorded.Ever
                ? claims()
                : claims().stream().filter(it -> it.counts(recorded)).toList();
    }
}
