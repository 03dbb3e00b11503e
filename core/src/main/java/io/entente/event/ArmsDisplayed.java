package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A weapon system was shown in public.
 *
 * @param system the designation of the weapon system
 * @param exhibitor who showed it
 * @param occasion the drill, parade or fair; none if not told
 */
@Described("A weapon system was shown in public.")
@Example("{development: hq-22-shown, occurred: 2022-04, kind: ArmsDisplayed, system: HQ-22, exhibitor: RS,"
        + " occasion: public military drill}")
public record ArmsDisplayed(
        @Described("Designation of the weapon system, such as HQ-22.") @Identifies
        String system,

        @Described("Who showed it.") Entity exhibitor,

        @Described("Where it was shown: a drill, parade or fair.")
        Option<String> occasion)
        implements ArmsTransfer {

    /** Keeps the designation in its {@linkplain Spelling#normal normal spelling}. */
    public ArmsDisplayed {
        system = Spelling.normal(requireNonNull(system, "system"));
        requireNonNull(exhibitor, "exhibitor");
        Given.within(occasion, "occasion");
    }

    /** A system shown on an occasion that is not told. */
    public static ArmsDisplayed of(String system, Entity exhibitor) {
        return new ArmsDisplayed(system, exhibitor, Option.none());
    }

    /** The same, on that occasion: a drill, parade or fair. */
    public ArmsDisplayed occasion(String occasion) {
        return new ArmsDisplayed(system, exhibitor, Option.some(occasion));
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code Serbia shows FK-3: military parade}. */
    @Override
    public String sentence(Names names) {
        return "%s shows %s%s"
                .formatted(
                        names.nameOf(exhibitor),
                        system,
                        occasion.map(": "::concat).getOrElse(" in public"));
    }
}
