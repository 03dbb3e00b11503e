package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A sanction was imposed.
 *
 * @param by who took the measure
 * @param target against whom
 * @param measure what it is, spelled alike in every report
 */
@Described("A sanction was imposed.")
@Example("{development: sanctions-2022, occurred: 2022-02-25, kind: SanctionImposed, dyad: [EU,"
        + " RU], by: EU, target: RU, measure: asset freeze}")
public record SanctionImposed(
        @Described("Who took the measure.") Entity by,
        @Described("Against whom.") Entity target,

        @Described("What the measure is, spelled alike in every report: asset freeze.") @Identifies
        String measure)
        implements Sanction {

    /** Keeps the measure in its {@linkplain Spelling#normal normal spelling}. */
    public SanctionImposed {
        requireNonNull(by, "by");
        requireNonNull(target, "target");
        measure = Spelling.normal(requireNonNull(measure, "measure"));
    }

    /** That measure of {@code by} against {@code target}. */
    public static SanctionImposed of(String measure, Entity by, Entity target) {
        return new SanctionImposed(by, target, measure);
    }

    @Override
    public boolean lasts() {
        return true;
    }

    /** {@code The EU imposes sanctions on Russia: asset freeze}. */
    @Override
    public String sentence(Names names) {
        return "%s imposes sanctions on %s: %s".formatted(names.nameOf(by), names.nameOf(target), measure);
    }
}
