package io.entente.projections.answers;

import io.entente.event.Quantity;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projections.relationship.RelationshipState;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.IdentityHashMap;

/**
 * The numbers that states tell: measures and sums, several in a field one by one, and plain numbers. They are worked out once
 * for each state, for over many periods it is often the same. Not for several threads.
 */
final class NumbersTold {

    private final Selection selection;
    private final IdentityHashMap<RelationshipState, State> worked = new IdentityHashMap<>();

    /** @param selection of which sections they are */
    NumbersTold(Selection selection) {
        this.selection = selection;
    }

    /**
     * A number.
     *
     * @param name which number it is in any state
     * @param value a {@link Measure} that is told, a {@code BigDecimal}, an {@code Integer} or a {@code Long}
     */
    record Told(String section, String name, Item item, String field, Object value) {

        /** What tells it from what another state tells, wherever in that it stands. */
        private Seq<Object> content() {
            return Vector.of(section, item.identity(), field, value);
        }
    }

    /** The numbers of one state, in its order. */
    record State(Seq<Told> numbers, Set<Seq<Object>> contents) {

        private static State of(Seq<Told> numbers) {
            return new State(numbers, HashSet.ofAll(numbers.map(Told::content)));
        }

        /** Whether it tells the same number of the same item. */
        boolean tells(Told number) {
            return contents.contains(number.content());
        }
    }

    /** @throws io.entente.projection.UnfitExtensionException if an item cannot be told */
    State in(RelationshipState state) {
        return worked.computeIfAbsent(
                state,
                it -> State.of(it.sections()
                        .filter(section -> selection.asksFor(section.name()))
                        .flatMap(section -> numbers(section.name(), section.items()))));
    }

    private static Seq<Told> numbers(String section, Seq<Item> items) {
        items.forEach(item -> Fit.require(item, section));
        Map<Identified, Item> identified = Identified.in(items, item -> item);
        return identified.toVector().flatMap(it -> numbers(section, it));
    }

    private static Seq<Told> numbers(String section, Tuple2<Identified, Item> item) {
        return item._2.fields().toVector().flatMap(field -> numbers(field._2)
                .map(value -> new Told(section, item._1.named() + " " + field._1, item._2, field._1, value)));
    }

    private static Seq<Object> numbers(Object value) {
        return switch (value) {
            case Option<?> option -> option.toVector().flatMap(NumbersTold::numbers);
            case Traversable<?> several -> several.toVector().flatMap(NumbersTold::numbers);
            case Measure measure -> measure.told().isDefined() ? Vector.of(measure) : Vector.empty();
            case Quantity quantity -> Vector.of(new Measure(Option.some(quantity)));
            case BigDecimal number -> Vector.of(number);
            case Integer number -> Vector.of(number);
            case Long number -> Vector.of(number);
            default -> Vector.empty();
        };
    }
}
