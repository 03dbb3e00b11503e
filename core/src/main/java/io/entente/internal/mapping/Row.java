package io.entente.internal.mapping;

import io.entente.internal.document.Characters;
import io.entente.internal.document.Place;
import io.entente.internal.table.Columns;
import io.entente.internal.table.Line;
import io.entente.internal.words.Problems;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.time.LocalDate;

/**
 * A row that is being read.
 *
 * @param file the name of the table
 * @param columns what its values are called
 * @param line its values
 * @param blanks the texts by which the table says nothing
 * @param known the last day of those on which its edition was published
 * @param actors whom its names mean
 * @param problems where what is wrong is told
 */
record Row(
        String file,
        Columns columns,
        Line line,
        Set<String> blanks,
        LocalDate known,
        Actors actors,
        Problems problems) {

    /** What a column tells, without white space around it; empty where it says nothing. */
    String value(String column) {
        String value = columns.find(column).map(line::value).getOrElse("").strip();
        Characters.unfitIn(value)
                .forEach(it -> problems.error(
                        placeOf(column), "the character %s is none of a text: is the charset right?".formatted(it)));
        return blanks.contains(value) ? "" : value;
    }

    /** Where the value of a column stands: line, and the number of the column. */
    Place placeOf(String column) {
        int position = columns.find(column).getOrElse(0);
        return new Place(file, (int) Math.min(Integer.MAX_VALUE, line.number()), position + 1, List.of(column));
    }

    /** Where the row stands, for what is wrong with several of its values. */
    Place place() {
        return new Place(file, (int) Math.min(Integer.MAX_VALUE, line.number()), 1, List.empty());
    }
}
