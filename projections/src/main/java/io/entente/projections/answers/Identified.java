package io.entente.projections.answers;

import io.entente.projection.Item;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Which item of a section something is in any state: by its identity; where several have the same, by their order.
 *
 * @param identity what tells it apart from other items
 * @param earlier how many of that identity come before it
 */
public record Identified(Seq<Object> identity, int earlier) {

    /** For a program: {@code smederevo-steel hbis}; the second of that identity {@code smederevo-steel hbis 2}. */
    String named() {
        return identity.flatMap(Identified::parts)
                .appendAll(Option.when(earlier > 0, () -> String.valueOf(earlier + 1)))
                .mkString(" ");
    }

    private static Seq<String> parts(Object part) {
        return switch (part) {
            case Option<?> option -> option.toVector().flatMap(Identified::parts);
            case Traversable<?> several -> several.toVector().flatMap(Identified::parts);
            default -> Vector.of(part.toString());
        };
    }

    /** Each of them, in their order. */
    public static <T> Map<Identified, T> in(Seq<T> all, Function<? super T, Item> item) {
        Map<Seq<Object>, Integer> counts = HashMap.empty();
        Map<Identified, T> identified = LinkedHashMap.empty();
        for (T one : all) {
            Seq<Object> identity = item.apply(one).identity();
            int earlier = counts.getOrElse(identity, 0);
            identified = identified.put(new Identified(identity, earlier), one);
            counts = counts.put(identity, earlier + 1);
        }
        return identified;
    }
}
