package io.entente.history;

/**
 * How much is kept in memory so that questions are answered quickly. Answers never depend on it; the entries of the
 * journal themselves are held beside what is limited here. What was asked for longest ago is forgotten first, and what was
 * asked for last is kept in any case.
 *
 * @param assessments how many assessments may be kept, counting an assessment once for each timeline that refers to it,
 *     and for each history that does not share it with what is known in the end
 * @param histories of how many knowledge dates each timeline keeps its history, and each projection its states
 * @param spacing after how many occurrences a state is kept to go on from, at least
 * @param states how many states may be kept, of all projections, counting the assessments along which they are kept, too;
 *     0 to begin every replay from the beginning
 */
public record Limits(int assessments, int histories, int spacing, int states) {

    private static final int CHUNK = 4; // between two states that are kept, so that either is soon made anew

    /** What suits a journal of some 100,000 reports; see examples/benchmarks for what it takes. */
    public static final Limits DEFAULT = new Limits(2_000_000, 8, 12, 2_000_000);

    /** @throws IllegalArgumentException if a number is negative, or no history or no spacing is allowed */
    public Limits {
        if (assessments < 0 || histories < 1 || spacing < 1 || states < 0) {
            throw new IllegalArgumentException(
                    "limits: assessments %d and states %d must not be negative, histories %d and spacing %d at least 1"
                            .formatted(assessments, states, histories, spacing));
        }
    }

    /** How many versions of assessments a timeline keeps together, to make anew when one of them changes. */
    int chunk() {
        return CHUNK * spacing;
    }

    /** The same, keeping no states: every replay starts from the beginning. */
    public Limits withoutCheckpoints() {
        return new Limits(assessments, histories, spacing, 0);
    }
}
