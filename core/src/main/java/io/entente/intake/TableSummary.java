package io.entente.intake;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What became of the rows of a table: the edition, the skipped and the rejected add up to them.
 *
 * @param edition what became of those that were taken
 * @param skipped how many the mapping passes over, by why
 * @param rejected how many could not be taken
 * @param heldBack whether its mapping calls the edition complete, and nothing that it lacks is taken back, for rows of it could
 *     not be taken, or it is a file of such rows
 * @param reasons why the first of these could not, see {@link io.entente.journal.Problem}
 */
public record TableSummary(
        EditionSummary edition,
        Map<String, Long> skipped,
        long rejected,
        boolean heldBack,
        Seq<io.entente.journal.Problem> reasons) {

    /** How many rows the table has. */
    public long rows() {
        return edition.rows() + skipped.values().sum().longValue() + rejected;
    }

    /** {@code 3,325 rows: 3,322 new; 2 skipped (a region); 1 rejected}. */
    @Override
    public String toString() {
        return Vector.of("%,d %s: %s".formatted(rows(), rows() == 1 ? "row" : "rows", edition))
                .appendAll(skipped.map(it -> "%,d skipped (%s)".formatted(it._2, it._1)))
                .appendAll(rejected == 0 ? Vector.empty() : Vector.of("%,d rejected".formatted(rejected)))
                .appendAll(
                        edition.missing() == 0
                                ? Vector.empty()
                                : Vector.of("%,d %s taken back of which this edition, which is complete, does not tell"
                                        .formatted(
                                                edition.missing(),
                                                edition.missing() == 1 ? "development is" : "developments are")))
                .appendAll(
                        heldBack
                                ? Vector.of(
                                        "what this edition lacks is not taken back, for not all of its rows are here and could be taken: correct them in the table itself and import all of it again")
                                : Vector.empty())
                .appendAll(
                        edition.onlyEarlier() == 0
                                ? Vector.empty()
                                : Vector.of(
                                        "of %,d of these rows newer editions, imported before, tell nothing: if they have them, import them again"
                                                .formatted(edition.onlyEarlier())))
                .mkString("; ");
    }
}
