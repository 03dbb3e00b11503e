package io.entente.projections.exports.panel;

import io.entente.event.Entity;
import io.entente.event.StateSystem;
import io.vavr.control.Option;

/** The numbers by which the Correlates of War project knows the members of the state system. */
@FunctionalInterface
public interface CowCodes {

    /** Those of the project's list of state system members. */
    CowCodes STANDARD = StateSystem.COW::number;

    /** The number of a country in that year, 710 of China; none where it is no member of the system then, or not known. */
    Option<Integer> of(Entity actor, int year);
}
