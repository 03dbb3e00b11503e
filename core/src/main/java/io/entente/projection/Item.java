package io.entente.projection;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.time.EventDate;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import java.util.function.Function;

/** One thing that the state of a question tells: an agreement, a holding, a figure. Immutable. */
public interface Item {

    /** The developments that it rests on. */
    SortedSet<DevelopmentId> evidence();

    /** What it tells, for a person: {@code Zijin Mining holds 63 % of RTB Bor since 2018}. */
    String sentence(Names names);

    /**
     * What it tells, for a program, by name and in the order in which it is to be told: values as the fields of a kind have
     * them, a {@link Measure} where it says how much, {@link Texts} where it lists texts; a group is of entities. Two items with the same fields tell the same,
     * whatever they rest on. The date since when something is so is called {@code since}.
     */
    Map<String, Object> fields();

    /**
     * Which thing it tells of: what stays the same while the rest of it changes, so that the item of one state is found again
     * in another. The entities and the texts among its fields, unless overridden.
     */
    default Seq<Object> identity() {
        return fields().values()
                .filter(value -> value instanceof Entity || value instanceof String)
                .toVector();
    }

    /**
     * An item of a few words, for a question whose state has no records of its own for what it tells.
     *
     * @param evidence the developments that it rests on
     * @param sentence what it tells, for a person, with what things are called
     * @param fields what it tells, for a program
     */
    static Item of(SortedSet<DevelopmentId> evidence, Function<Names, String> sentence, Map<String, Object> fields) {
        return new Plain(evidence, sentence, fields);
    }

    /** In a sentence, since when something is so: {@code since 2018}; of a span with an end the span: {@code , 2014/2017}. */
    static String since(EventDate date) {
        if (date.isUndated()) {
            return ", since when is not told";
        }
        return date.isSpan() && date.latest().isDefined() ? ", " + date : " since " + date;
    }

    /**
     * In a sentence, since when something is so that a development of that date began: {@code since 2018}; of a span with an
     * end, which does not say that it was over then, {@code since a day in 2014/2017}.
     */
    static String begun(EventDate date) {
        return date.isSpan() && date.latest().isDefined() ? " since a day in " + date : since(date);
    }

    /** In a sentence, on which day or when something happened: {@code on 2018-03-01}, {@code in 2018}. */
    static String on(EventDate date) {
        if (date.isUndated()) {
            return "on a day not told";
        }
        return (date.earliest().equals(date.latest()) ? "on " : "in ") + date;
    }

    /** In a sentence, when something happened: {@code , 2018}, with what stands before it. */
    static String when(EventDate date) {
        return date.isUndated() ? ", when is not told" : ", " + date;
    }
}
