package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column tells: cut out of its text, looked up, taken apart, read; each where the mapping asks for it.
 *
 * @param column its name
 * @param place where the mapping names it
 * @param cut the part of the text that is meant, the first group of the pattern where it has one
 * @param table what stands in place of a text
 * @param between what parts several values
 * @param reading how each is read
 */
record ColumnValue(
        String column,
        Place place,
        Option<Pattern> cut,
        Option<ValueTable> table,
        Option<Pattern> between,
        Option<Reading> reading)
        implements Expression {

    /**
     * What stands in place of what a column tells.
     *
     * @param values by the text
     * @param others what becomes of a text that is none of these
     */
    record ValueTable(Map<String, Expression> values, Others others) {}

    /** What becomes of a text that a table of values does not have. */
    enum Others {
        REJECT("reject"),
        KEEP("keep"),
        LEAVE_OUT("leave-out");

        private final String text;

        Others(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Override
    public Option<Node> in(Row row) {
        String told = row.value(column);
        return Option.when(!told.isEmpty(), told).flatMap(it -> cut(it, row)).flatMap(it -> lookedUp(it, row));
    }

    private Option<String> cut(String told, Row row) {
        if (cut.isEmpty()) {
            return Option.some(told);
        }
        Matcher found = cut.get().matcher(told);
        if (!found.find()) {
            row.problems()
                    .error(row.placeOf(column), "%s has nothing that matches %s".formatted(Quoted.of(told), cut.get()));
            return Option.none();
        }
        return Option.of(found.groupCount() > 0 ? found.group(1) : found.group());
    }

    private Option<Node> lookedUp(String told, Row row) {
        Option<Expression> value = table.flatMap(it -> it.values().get(told));
        if (value.isDefined()) {
            return value.get().in(row);
        }
        Others others = table.map(ValueTable::others).getOrElse(Others.KEEP);
        if (others == Others.REJECT) {
            row.problems()
                    .error(
                            row.placeOf(column),
                            "%s is none of the values that the mapping knows: %s"
                                    .formatted(
                                            Quoted.of(told),
                                            table.get().values().keySet().mkString(", ")));
        }
        return others == Others.KEEP ? parted(told, row) : Option.none();
    }

    private Option<Node> parted(String told, Row row) {
        if (between.isEmpty()) {
            return read(told, row);
        }
        Seq<Node> parts = Vector.of(between.get().split(told, -1))
                .map(String::strip)
                .reject(String::isEmpty)
                .distinct()
                .flatMap(it -> read(it, row));
        return Option.when(parts.nonEmpty(), () -> new Node.Items(row.placeOf(column), parts, 1));
    }

    private Option<Node> read(String told, Row row) {
        Place where = row.placeOf(column);
        return reading.map(it -> it.written(told, where, row))
                .getOrElse(() -> Option.some(told))
                .map(text -> new Node.Scalar(where, text, true));
    }

    /** Whether that is of the same column, of which this leaves nothing untold. */
    boolean tellsAllOf(Node other) {
        boolean same = other instanceof Node.Mapping mapping
                && mapping.get("column")
                        .exists(it -> it instanceof Node.Scalar scalar
                                && scalar.text().equals(column));
        return same && cut.isEmpty() && table.isEmpty() && between.isEmpty();
    }

    /** What is split is a list, of however many. */
    @Override
    public Seq<Node> outlines() {
        Node whole = between.isEmpty() || table.isDefined()
                ? OF_A_ROW
                : new Node.Items(place, Vector.of(OF_A_ROW, OF_A_ROW), 1);
        return table.map(it -> it.values().values().flatMap(Expression::outlines))
                .getOrElse(Vector.empty())
                .prepend(whole);
    }

    @Override
    public Map<String, Place> columns() {
        Map<String, Place> inTable = table.map(it -> it.values().values().map(Expression::columns))
                .getOrElse(Vector.empty())
                .fold(LinkedHashMap.empty(), Map::merge);
        return LinkedHashMap.of(column, place).merge(inTable);
    }
}
