package io.entente.internal.mapping;

import io.entente.internal.document.Place;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Which rows are meant. */
interface Condition {

    boolean holds(Row row);

    /** The columns that it rests on, and where the mapping names them. */
    Map<String, Place> columns();

    /** All of them. */
    record All(Seq<Condition> parts) implements Condition {
        @Override
        public boolean holds(Row row) {
            return parts.forAll(it -> it.holds(row));
        }

        @Override
        public Map<String, Place> columns() {
            return union(parts);
        }
    }

    /** One of them at least. */
    record Any(Seq<Condition> parts) implements Condition {
        @Override
        public boolean holds(Row row) {
            return parts.exists(it -> it.holds(row));
        }

        @Override
        public Map<String, Place> columns() {
            return union(parts);
        }
    }

    /** What a column tells passes a test. */
    record OfColumn(String column, Place place, Test test) implements Condition {
        @Override
        public boolean holds(Row row) {
            return test.passes(row.value(column), row.placeOf(column), row);
        }

        @Override
        public Map<String, Place> columns() {
            return LinkedHashMap.of(column, place).merge(test.columns());
        }
    }

    /** A test of what a column tells. */
    interface Test {
        boolean passes(String value, Place place, Row row);

        /** The other columns that it rests on, and where the mapping names them. */
        default Map<String, Place> columns() {
            return LinkedHashMap.empty();
        }
    }

    /** It passes all of these. */
    record Tests(Seq<Test> tests) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return tests.forAll(it -> it.passes(value, place, row));
        }

        @Override
        public Map<String, Place> columns() {
            return tests.map(Test::columns).fold(LinkedHashMap.empty(), Map::merge);
        }
    }

    /** It is one of these, letter by letter. */
    record IsOneOf(Set<String> texts) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return texts.contains(value);
        }
    }

    /** It does not pass another test. */
    record Not(Test test) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return !test.passes(value, place, row);
        }

        @Override
        public Map<String, Place> columns() {
            return test.columns();
        }
    }

    /** It is what another column tells. */
    record SameAs(String column, Place written) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return value.equals(row.value(column));
        }

        @Override
        public Map<String, Place> columns() {
            return LinkedHashMap.of(column, written);
        }
    }

    /** It tells nothing. */
    record IsBlank() implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return value.isEmpty();
        }
    }

    /** All of it is of a pattern. */
    record Matches(Pattern pattern) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return pattern.matcher(value).matches();
        }
    }

    /** It is a date that lies wholly before a day; one not told does not. */
    record Before(LocalDate day, DateReading dates) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return !value.isEmpty()
                    && dates.read(value, place, row).flatMap(it -> it.latest()).exists(last -> last.isBefore(day));
        }
    }

    /** It is a date that lies wholly on a day or after it; one not told does not. */
    record From(LocalDate day, DateReading dates) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return !value.isEmpty()
                    && dates.read(value, place, row)
                            .flatMap(it -> it.earliest())
                            .exists(first -> !first.isBefore(day));
        }
    }

    /** It is a number above a bound; one not told is not. */
    record Above(BigDecimal bound, NumberReading numbers) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return !value.isEmpty() && numbers.read(value, place, row).exists(it -> it.compareTo(bound) > 0);
        }
    }

    /** It is a number below a bound; one not told is not. */
    record Below(BigDecimal bound, NumberReading numbers) implements Test {
        @Override
        public boolean passes(String value, Place place, Row row) {
            return !value.isEmpty() && numbers.read(value, place, row).exists(it -> it.compareTo(bound) < 0);
        }
    }

    private static Map<String, Place> union(Seq<Condition> parts) {
        return parts.map(Condition::columns).fold(LinkedHashMap.empty(), Map::merge);
    }
}
