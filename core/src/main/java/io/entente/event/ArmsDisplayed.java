package io.entente.event;

import io.vavr.control.Option;

/**
 * A weapon system was shown in public.
 *
 * @param system the designation of the weapon system
 * @param exhibitor who showed it
 * @param occasion the drill, parade or fair; none if not told
 */
public record ArmsDisplayed(@Identifies String system, Entity exhibitor, Option<String> occasion)
        implements ArmsTransfer {

    /** Keeps the designation in its {@linkplain Spelling#normal normal spelling}. */
    public ArmsDisplayed {
        system = Spelling.normal(system);
    }
}
