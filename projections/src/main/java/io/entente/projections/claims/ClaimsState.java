package io.entente.projections.claims;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The claims made, each on its own.
 *
 * @param all in the order in which they were certainly made
 */
public record ClaimsState(Seq<Claim> all) {

    static final ClaimsState EMPTY = new ClaimsState(Vector.empty());

    ClaimsState with(Claim claim) {
        return new ClaimsState(all.append(claim));
    }

    @Override
    public String toString() {
        return all.mkString("Claims(", ", ", ")");
    }
}
