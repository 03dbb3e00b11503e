package io.entente.intake;

import io.entente.internal.mapping.ReadRow;
import io.entente.internal.table.Line;
import io.entente.journal.Problem;
import io.entente.journal.Recordable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a row becomes.
 *
 * @param line where it begins in the file, from 1 on
 * @param told what it tells; empty where it tells nothing
 * @param skipped why the mapping passes it over; none if it does not
 * @param problems why it cannot be taken; empty if it can
 */
public record Preview(long line, Seq<Recordable> told, Option<String> skipped, Seq<Problem> problems) {

    static Preview of(Line at, ReadRow row) {
        long line = at.number();
        return switch (row) {
            case ReadRow.Taken taken ->
                new Preview(
                        line,
                        Vector.<Recordable>ofAll(taken.described()).appendAll(taken.told()),
                        Option.none(),
                        Vector.empty());
            case ReadRow.Skipped skipped ->
                new Preview(line, Vector.empty(), Option.some(skipped.because()), Vector.empty());
            case ReadRow.Rejected rejected -> new Preview(line, Vector.empty(), Option.none(), rejected.problems());
        };
    }
}
