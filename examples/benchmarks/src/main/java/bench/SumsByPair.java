package bench;

import io.entente.event.Dyad;
import io.entente.history.Occurrence;
import io.entente.projection.Projection;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** The amounts of every pair, added up by type: a persistent map, so that the states kept share what they have in common. */
record SumsByPair() implements Projection<Map<Dyad, long[]>> {
    @Override
    public Map<Dyad, long[]> initial() {
        return HashMap.empty();
    }

    @Override
    public Map<Dyad, long[]> evolve(Map<Dyad, long[]> sums, Occurrence occurrence) {
        if (!(occurrence.development() instanceof Noted noted)) {
            return sums;
        }
        Dyad pair = occurrence.report().dyads().head();
        return sums.put(pair, SumsByType.plus(sums.getOrElse(pair, new long[Event.TYPES]), noted));
    }
}
