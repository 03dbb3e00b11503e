package io.entente.projections.answers;

import io.entente.event.Amount;
import io.entente.event.Quantity;
import io.entente.event.Spelling;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projections.relationship.RelationshipState;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
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
 * for each state, for over many days it is often the same. Not for several threads.
 */
final class NumbersTold {

    private final Selection selection;
    private final IdentityHashMap<RelationshipState, State> worked = new IdentityHashMap<>();

    /** @param selection of which sections they are */
    NumbersTold(Selection selection) {
        this.selection = selection;
    }

    /** Which number something is in any state. */
    record Key(String section, Identified item, String label, String unit) {}

    /** The numbers of one state, in its order. */
    record State(Map<Key, NumberTold> numbers, Set<Seq<Object>> contents) {

        private static State of(Map<Key, NumberTold> numbers) {
            return new State(numbers, HashSet.ofAll(numbers.values().map(NumberTold::content)));
        }

        /** Whether it tells the same number of the same item. */
        boolean tells(NumberTold number) {
            return contents.contains(number.content());
        }
    }

    /** @throws io.entente.projection.UnfitExtensionException if an item cannot be told */
    State in(RelationshipState state) {
        return worked.computeIfAbsent(
                state,
                it -> State.of(LinkedHashMap.ofEntries(it.sections()
                        .filter(section -> selection.asksFor(section.name()))
                        .flatMap(section -> numbers(section.name(), section.items())))));
    }

    private static Seq<Tuple2<Key, NumberTold>> numbers(String section, Seq<Item> items) {
        items.forEach(item -> Fit.require(item, section));
        return Identified.in(items, item -> item).toVector().flatMap(it -> numbers(section, it._1, it._2));
    }

    private static Seq<Tuple2<Key, NumberTold>> numbers(String section, Identified identified, Item item) {
        return item.fields().toVector().flatMap(field -> labelled(field._1, field._2)
                .map(it -> new NumberTold(section, identified.named() + " " + it._1, it._1, item, field._1, it._2))
                .map(it -> new Tuple2<>(new Key(section, identified, it.label(), it.unit()), it)));
    }

    /** The numbers in a field, with what tells each from the others; the first keeps its label where more come after it. */
    private static Seq<Tuple2<String, Object>> labelled(String field, Object value) {
        Seq<Object> numbers = numbers(value);
        if (!isGroup(value)) {
            return numbers.map(number -> new Tuple2<>(field, number));
        }
        Map<String, Integer> counts = HashMap.empty();
        Vector<Tuple2<String, Object>> labelled = Vector.empty();
        for (Object number : numbers) {
            String label = field + counted(number);
            int earlier = counts.getOrElse(label, 0);
            labelled = labelled.append(new Tuple2<>(earlier == 0 ? label : label + " " + (earlier + 1), number));
            counts = counts.put(label, earlier + 1);
        }
        return labelled;
    }

    private static boolean isGroup(Object value) {
        return value instanceof Option<?> option
                ? option.exists(NumbersTold::isGroup)
                : value instanceof Traversable<?>;
    }

    private static String counted(Object number) {
        return number instanceof Measure measure && measure.told().getOrNull() instanceof Amount it
                ? " " + it.currency()
                        + it.basis().map(basis -> " " + Spelling.folded(basis)).getOrElse("")
                : "";
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
