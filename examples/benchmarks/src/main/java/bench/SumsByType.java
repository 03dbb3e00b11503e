package bench;

import io.entente.history.Occurrence;
import io.entente.projection.Projection;

/** The amounts of one pair, added up by type. The state is copied at every step and never changed. */
record SumsByType() implements Projection<long[]> {
    @Override
    public long[] initial() {
        return new long[Event.TYPES];
    }

    @Override
    public long[] evolve(long[] sums, Occurrence occurrence) {
        return occurrence.development() instanceof Noted noted ? plus(sums, noted) : sums;
    }

    static long[] plus(long[] sums, Noted noted) {
        long[] more = sums.clone();
        more[noted.type()] += noted.amount();
        return more;
    }
}
