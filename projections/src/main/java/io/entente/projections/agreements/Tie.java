package io.entente.projections.agreements;

import io.entente.event.DevelopmentId;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.vavr.Tuple2;
import io.vavr.control.Option;

/**
 * A tie from one agreement to another, or to a development that is no step of an agreement known.
 *
 * @param relation what ties them
 * @param agreement the id of the other agreement; none if the development is no step of one
 * @param development the development that a source ties it to
 */
public record Tie(Relation relation, Option<String> agreement, DevelopmentId development) {

    /** The id of the agreement, or of the development. */
    public String to() {
        return agreement.getOrElse(development::value);
    }

    Tuple2<Relation, String> identity() {
        return new Tuple2<>(relation, agreement.map(Spelling::folded).getOrElse(development::value));
    }

    /** {@code implements The Framework}. */
    String sentence(Names names) {
        return relation + " " + agreement.map(names::titleOf).getOrElse(development::value);
    }

    /** By ids: {@code implements framework}. */
    @Override
    public String toString() {
        return sentence(Names.IDS);
    }
}
