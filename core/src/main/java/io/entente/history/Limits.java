package io.entente.history;

/**
 * How much is kept in memory so that questions are answered quickly. Answers never depend on it; the entries of the
 * journal themselves are held beside what is limited here.
 *
 * @param accounts how many accounts the chronicles of dyads may hold together, over all knowledge dates; what was asked
 *     for longest ago goes first
 * @param histories of how many knowledge dates each chronicle keeps its history
 * @param spacing after how many occurrences a state is kept to go on from
 * @param states how many such states may be kept together, of all projections
 */
public record Limits(int accounts, int histories, int spacing, int states) {

    /** What suits a journal of some 100,000 reports: see the README for what it takes. */
    public static final Limits DEFAULT = new Limits(1_000_000, 8, 16, 250_000);

    /** @throws IllegalArgumentException if a number is negative, or no history or no spacing is allowed */
    public Limits {
        if (accounts < 0 || histories < 1 || spacing < 1 || states < 0) {
            throw new IllegalArgumentException(
                    "limits: accounts %d and states %d must not be negative, histories %d and spacing %d at least 1"
                            .formatted(accounts, states, histories, spacing));
        }
    }

    /** The same, keeping no states: every replay starts from the beginning. */
    public Limits withoutCheckpoints() {
        return new Limits(accounts, histories, spacing, 0);
    }
}
