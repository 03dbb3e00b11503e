package io.entente.projections.exports.panel;

import io.entente.event.Entity;
import io.vavr.control.Option;

/** The numbers by which the Correlates of War project knows the members of the state system. */
@FunctionalInterface
public interface CowCodes {

    /** No number of any. */
    CowCodes UNKNOWN = (actor, year) -> Option.none();

    /** The number of a country in that year, 710 of China; none where it is no member of the system then, or not known. */
    Option<Integer> of(Entity actor, int year);
}
