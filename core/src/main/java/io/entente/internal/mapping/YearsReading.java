package io.entente.internal.mapping;

import io.entente.internal.document.Place;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Several years in one value, {@code 2009; 2010; 2012}: the span from the first to the last, for more is not told. */
record YearsReading() implements Reading {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    @Override
    public Option<String> written(String value, Place place, Row row) {
        SortedSet<String> years = TreeSet.ofAll(YEAR.matcher(value).results().map(MatchResult::group));
        if (years.isEmpty()) {
            row.problems().error(place, "%s has no year in it".formatted(Quoted.of(value)));
            return Option.none();
        }
        return Option.some(years.size() == 1 ? years.head() : years.head() + "/" + years.last());
    }
}
