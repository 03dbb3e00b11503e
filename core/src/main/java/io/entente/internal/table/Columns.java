package io.entente.internal.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a table are called, in their order. Those of JSON are found as they occur. */
public final class Columns {

    /** More than that are no table. */
    static final int MOST = 10_000;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    /** Adds a column; its position, or of several of one name that of the first. */
    int add(String name) {
        names.add(name);
        positions.putIfAbsent(name, names.size() - 1);
        return positions.get(name);
    }

    int findOrAdd(String name) {
        Integer known = positions.get(name);
        return known == null ? add(name) : known;
    }

    /** Where the values of a column stand in a line, from 0 on. */
    public Option<Integer> find(String name) {
        return Option.of(positions.get(name));
    }

    /** Whether two columns have that name. */
    public boolean isAmbiguous(String name) {
        return names.indexOf(name) != names.lastIndexOf(name);
    }

    /** Their names, in order. */
    public Seq<String> names() {
        return Vector.ofAll(names);
    }

    /** How many there are. */
    public int size() {
        return names.size();
    }
}
