package io.entente.internal.table;

import java.util.List;
import java.util.stream.Stream;

/** A line of a table; one with quoted line breaks spans several lines of the file. */
public final class Line {

    private final long number;
    private final String[] values;

    Line(long number, List<String> values) {
        this.number = number;
        this.values = values.toArray(String[]::new);
    }

    /** Where it begins in the file, from 1 on. */
    public long number() {
        return number;
    }

    /** The value of a column, by its position from 0 on; empty where nothing is told. */
    public String value(int column) {
        return column < values.length ? values[column] : "";
    }

    /** The values as they were before they were made safe for a spreadsheet. */
    Line unsafe() {
        return new Line(number, Stream.of(values).map(RejectColumns::unsafe).toList());
    }

    /** How many values it has. */
    public int size() {
        return values.length;
    }
}
