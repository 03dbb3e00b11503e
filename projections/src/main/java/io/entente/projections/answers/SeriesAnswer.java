package io.entente.projections.answers;

import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The numbers of a relationship over time: how each number that an item tells changed up to the day asked about, as known at
 * the one moment that the view is of.
 *
 * @param view what was asked
 * @param lines each number of each item, in the order in which they first appear; a count that is never more than 0 has none
 */
public record SeriesAnswer(View view, Seq<Line> lines) implements Answer {

    /**
     * A number over time.
     *
     * @param told the number as it was last told, with the item
     * @param points the days on which it changed, the first one being that on which it was first told
     */
    public record Line(NumberTold told, Seq<Point> points) {

        private static Line from(LocalDate day, NumberTold told) {
            return new Line(told, Vector.of(new Point(day, Option.some(told.value()))));
        }

        private boolean isCountOfNone() {
            return points.flatMap(Point::value).forAll(NumberTold::isCountOfNone);
        }

        private Line and(LocalDate day, Option<NumberTold> now) {
            Option<Object> value = now.map(NumberTold::value);
            return new Line(
                    now.getOrElse(told),
                    points.last().value().equals(value) ? points : points.append(new Point(day, value)));
        }
    }

    /**
     * From which day on it was how much.
     *
     * @param day the day by whose end it was so
     * @param value as {@link NumberTold#value}; none where the item is gone, or does not tell
     */
    public record Point(LocalDate day, Option<Object> value) {}

    /**
     * The numbers of that view, on each day up to its own on which anything changes.
     *
     * @throws io.entente.projection.UnfitExtensionException if an item cannot be told
     */
    public static SeriesAnswer of(View view, Relationship relationship) {
        NumbersTold numbers = new NumbersTold(Selection.ALL);
        Map<NumbersTold.Key, Line> lines = LinkedHashMap.empty();
        for (LocalDate day :
                view.changePoints().filter(it -> !it.isAfter(view.asOf().at()))) {
            Map<NumbersTold.Key, NumberTold> told =
                    numbers.in(view.at(day).replay(relationship)).numbers();
            lines = after(lines, day, told);
        }
        return new SeriesAnswer(view, lines.values().reject(Line::isCountOfNone).toVector());
    }

    private static Map<NumbersTold.Key, Line> after(
            Map<NumbersTold.Key, Line> lines, LocalDate day, Map<NumbersTold.Key, NumberTold> told) {
        return told.foldLeft(
                lines.map((key, line) -> new Tuple2<>(key, line.and(day, told.get(key)))),
                (all, it) -> all.containsKey(it._1) ? all : all.put(it._1, Line.from(day, it._2)));
    }
}
