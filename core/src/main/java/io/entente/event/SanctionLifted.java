package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A sanction was lifted.
 *
 * @param by who took the measure
 * @param target against whom
 * @param measure what it is, spelled alike in every report
 */
@Described("A sanction was lifted.")
@Example("{development: sanctions-lifted, occurred: 2016-01-16, kind: SanctionLifted, dyad: [EU,"
        + " IR], by: EU, target: IR, measure: oil embargo}")
public record SanctionLifted(
        @Described("Who took the measure.") Entity by,
        @Described("Against whom.") Entity target,

        @Described("What the measure is, spelled alike in every report: asset freeze.") @Identifies
        String measure)
        implements Sanction {

    /** Keeps the measure in its {@linkplain Spelling#normal normal spelling}. */
    public SanctionLifted {
        requireNonNull(by, "by");
        requireNonNull(target, "target");
        measure = Spelling.normal(requireNonNull(measure, "measure"));
    }

    /** That measure of {@code by} against {@code target}. */
    public static SanctionLifted of(String measure, Entity by, Entity target) {
        return new SanctionLifted(by, target, measure);
    }

    /** {@code The EU lifts sanctions on Russia: asset freeze}. */
    @Override
    public String sentence(Names names) {
        return "%s lifts sanctions on %s: %s".formatted(names.nameOf(by), names.nameOf(target), measure);
    }
}
