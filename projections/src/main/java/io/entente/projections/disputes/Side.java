package io.entente.projections.disputes;

import io.entente.event.Development;
import io.entente.event.Names;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One side of a dispute.
 *
 * @param told what is told
 * @param by whose word it is
 */
public record Side(Object told, Seq<SourceId> by) {

    /** What is told, for a program; a whole development by its sentence. */
    Object value() {
        return switch (told) {
            case Development development -> development.sentence(Names.IDS);
            case Option<?> some when some.isDefined() -> some.get();
            default -> told;
        };
    }

    Seq<String> sources() {
        return by.map(SourceId::toString);
    }

    /** {@code 63 % according to gazette and registry}. */
    String sentence(Names names) {
        return sentence(told instanceof Development development ? development.sentence(names) : names.told(told));
    }

    String sentence(String value) {
        return "%s according to %s".formatted(value, by.mkString(" and "));
    }
}
