package io.entente.intake;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;

/**
 * What became of an edition, row by row; the first six add up to its rows.
 *
 * @param fresh rows of which nothing was told before
 * @param revised rows of which something is told otherwise than before, or again after it was taken back
 * @param replacing those of the revised of which the same edition told otherwise, taken in before
 * @param reaffirmed rows of which all is told as before
 * @param withdrawn rows that take back some of what they told before
 * @param there rows that the journal holds already, of this edition
 * @param silent rows that tell nothing, and have nothing to take back
 * @param missing developments that are taken back because a complete edition does not tell of them, nor has a row that could
 * @param onlyEarlier rows of which newer editions, taken in before, tell nothing: if these have the rows and are silent on
 *     them, taking them in again takes back what this one told
 * @param entries how many entries were recorded
 */
public record EditionSummary(
        long fresh,
        long revised,
        long replacing,
        long reaffirmed,
        long withdrawn,
        long there,
        long silent,
        long missing,
        long onlyEarlier,
        long entries) {

    /** Nothing, yet. */
    public static final EditionSummary NONE = new EditionSummary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** What became of a row. */
    enum Fate {
        FRESH,
        REVISED,
        REAFFIRMED,
        WITHDRAWN,
        THERE,
        SILENT
    }

    static EditionSummary of(Seq<Fate> rows, long replacing, long missing, long onlyEarlier, long entries) {
        return new EditionSummary(
                rows.count(Fate.FRESH::equals),
                rows.count(Fate.REVISED::equals),
                replacing,
                rows.count(Fate.REAFFIRMED::equals),
                rows.count(Fate.WITHDRAWN::equals),
                rows.count(Fate.THERE::equals),
                rows.count(Fate.SILENT::equals),
                missing,
                onlyEarlier,
                entries);
    }

    /** How many rows the edition has. */
    public long rows() {
        return fresh + revised + reaffirmed + withdrawn + there + silent;
    }

    /** Both together. */
    EditionSummary plus(EditionSummary other) {
        return new EditionSummary(
                fresh + other.fresh,
                revised + other.revised,
                replacing + other.replacing,
                reaffirmed + other.reaffirmed,
                withdrawn + other.withdrawn,
                there + other.there,
                silent + other.silent,
                missing + other.missing,
                onlyEarlier + other.onlyEarlier,
                entries + other.entries);
    }

    /** The same without the rows that tell nothing. */
    EditionSummary ofRowsThatTell() {
        return new EditionSummary(
                fresh, revised, replacing, reaffirmed, withdrawn, there, 0, missing, onlyEarlier, entries);
    }

    /** Those that there are: {@code 3 new, 1 revised}. */
    @Override
    public String toString() {
        String told = LinkedHashMap.of(
                        "new",
                        fresh,
                        replacing == 0
                                ? "revised"
                                : "revised (%,d of them told otherwise by this edition before)".formatted(replacing),
                        revised,
                        "reaffirmed",
                        reaffirmed,
                        "taking something back",
                        withdrawn,
                        "recorded before",
                        there,
                        "telling nothing",
                        silent)
                .filterValues(count -> count > 0)
                .map(it -> "%,d %s".formatted(it._2, it._1))
                .mkString(", ");
        return told.isEmpty() ? "no rows" : told;
    }
}
