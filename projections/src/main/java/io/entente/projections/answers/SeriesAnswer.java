package io.entente.projections.answers;

import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The numbers of a relationship over time: how each number that an item tells changed up to the day asked about, as known at
 * the one moment that the view is of.
 *
 * @param view what was asked
 * @param lines each number of each item, in the order in which they first appear
 */
public record SeriesAnswer(View view, Seq<Line> lines) implements Answer {

    /**
     * A number over time.
     *
     * @param section the section that the item is of, by its name
     * @param item the item as it was last told
     * @param field the field that the number stands in: {@code percent}
     * @param points the days on which it changed, the first one being that on which it was first told
     */
    public record Line(String section, Item item, String field, Seq<Point> points) {

        private Line and(Item told, LocalDate day, Option<Object> value) {
            return points.last().value().equals(value)
                    ? new Line(section, told, field, points)
                    : new Line(section, told, field, points.append(new Point(day, value)));
        }
    }

    /**
     * From which day on it was how much.
     *
     * @param day the day by whose end it was so
     * @param value a {@link Measure}, a {@code BigDecimal}, an {@code Integer} or a {@code Long}; none where the item is gone, or does not tell
     */
    public record Point(LocalDate day, Option<Object> value) {}

    private record Key(String section, Identified item, String field) {}

    /** The numbers of that view, on each day up to its own on which anything changes. */
    public static SeriesAnswer of(View view, Relationship relationship) {
        Map<Key, Line> lines = LinkedHashMap.empty();
        for (LocalDate day :
                view.changePoints().filter(it -> !it.isAfter(view.asOf().at()))) {
            lines = after(lines, day, told(view.at(day).replay(relationship)));
        }
        return new SeriesAnswer(view, lines.values().toVector());
    }

    /** What each number is in a state, and of which item. */
    private static Map<Key, Tuple2<Item, Object>> told(RelationshipState state) {
        return LinkedHashMap.ofEntries(state.sections().flatMap(section -> Identified.in(section.items(), it -> it)
                .toVector()
                .flatMap(item -> item._2.fields().toVector().flatMap(field -> number(field._2)
                        .map(number -> new Tuple2<>(
                                new Key(section.name(), item._1, field._1), new Tuple2<>(item._2, number)))))));
    }

    private static Map<Key, Line> after(Map<Key, Line> lines, LocalDate day, Map<Key, Tuple2<Item, Object>> told) {
        Map<Key, Line> after = lines.map((key, line) -> new Tuple2<>(
                key,
                told.get(key)
                        .map(now -> line.and(now._1, day, Option.some(now._2)))
                        .getOrElse(() -> line.and(line.item(), day, Option.none()))));
        Map<Key, Line> begun = told.filterKeys(key -> !lines.containsKey(key))
                .map((key, now) -> new Tuple2<>(
                        key,
                        new Line(key.section(), now._1, key.field(), Vector.of(new Point(day, Option.some(now._2))))));
        return after.merge(begun);
    }

    /** What of a field's value is a number. */
    private static Option<Object> number(Object value) {
        return switch (value) {
            case Option<?> option -> option.flatMap(SeriesAnswer::number);
            case Measure measure -> measure.told().isDefined() ? Option.some(measure) : Option.none();
            case Integer number -> Option.some(number);
            case Long number -> Option.some(number);
            case BigDecimal number -> Option.some(number);
            default -> Option.none();
        };
    }
}
