package io.entente.state;

import io.entente.event.DevelopmentId;
import io.entente.event.Sum;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * What one account of a {@link Ledger} comes to in one currency and price basis, or what it has of unknown size.
 *
 * @param account the account
 * @param sum what counts, added up; none of what is of unknown size
 * @param ofUnknownSize how many developments that count do not tell their size; none of a sum
 * @param partsLeftOut how many developments do not count because their whole does
 * @param cancellations how many cancellations are taken off
 * @param evidence all of these developments, and whatever stands between a part and its whole
 */
public record Balance<A>(
        A account,
        Option<Sum> sum,
        int ofUnknownSize,
        int partsLeftOut,
        int cancellations,
        SortedSet<DevelopmentId> evidence) {

    /** What was left out or taken off, for a person, after what it comes to: {@code  (1 cancellation taken off)}. */
    public String remarks() {
        return Parts.remarks(partsLeftOut, cancellations);
    }

    /** For a person: {@code about EUR 5}, {@code an unknown sum}, {@code 2 unknown sums}. */
    @Override
    public String toString() {
        return sum.map(Sum::toString)
                .getOrElse(() -> ofUnknownSize == 1 ? "an unknown sum" : ofUnknownSize + " unknown sums");
    }
}
