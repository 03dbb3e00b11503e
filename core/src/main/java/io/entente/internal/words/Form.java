package io.entente.internal.words;

import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A mapping being read by its keys. It remembers the keys asked for, so that whatever else stands there can be told to
 * be unknown.
 */
public final class Form {

    private final Node.Mapping mapping;
    private final Problems problems;
    private final Function<String, Option<Place>> untold;
    private final Set<String> asked = new LinkedHashSet<>();

    private Form(Node.Mapping mapping, Problems problems, Function<String, Option<Place>> untold) {
        this.mapping = mapping;
        this.problems = problems;
        this.untold = untold;
    }

    public static Option<Form> of(Node node, String what, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Option.some(new Form(mapping, problems, key -> Option.none()));
        }
        problems.error(node.place(), "%s is a mapping of keys to values, not %s".formatted(what, node.describe()));
        return Option.none();
    }

    /**
     * The form of a node that is a mapping.
     *
     * @param example how such a mapping may be written, for a node that is none
     */
    public static Option<Form> of(Node node, String what, String example, Problems problems) {
        return of(node, node instanceof Node.Mapping ? what : "%s such as %s".formatted(what, example), problems);
    }

    /**
     * The same mapping, anew.
     *
     * @param untold where a key that is not in it would have its value from; none where nothing would give it
     */
    Form of(Function<String, Option<Place>> untold) {
        return new Form(mapping, problems, untold);
    }

    public Place place() {
        return mapping.place();
    }

    /** Where the value of a key stands, or would stand; the mapping itself if nowhere. */
    public Place placeOf(String key) {
        return mapping.get(key).map(Node::place).orElse(() -> untold.apply(key)).getOrElse(place());
    }

    /** The value of a key that may be left out. A key without a value is an error. */
    public Option<Node> optional(String key) {
        asked.add(key);
        Option<Node> value = mapping.get(key);
        if (value.exists(it -> it instanceof Node.Scalar scalar && !scalar.present())) {
            problems.error(value.get().place(), "%s has no value: write one, or leave the key out".formatted(key));
            return Option.none();
        }
        return value;
    }

    /** The value of a key that must be there. */
    public Option<Node> required(String key, String example) {
        return required(key, () -> example);
    }

    /**
     * The value of a key that must be there.
     *
     * @param example what may be written, worked out only where nothing is
     */
    Option<Node> required(String key, Supplier<String> example) {
        if (mapping.get(key).isEmpty()) {
            asked.add(key);
            problems.error(placeOf(key), "%s is missing: write %s".formatted(key, example.get()));
            return Option.none();
        }
        return optional(key);
    }

    /** The items of a list that may be left out. */
    public Seq<Node> list(String key) {
        return optional(key).toVector().flatMap(node -> {
            if (node instanceof Node.Items items) {
                return items.items();
            }
            problems.error(
                    node.place(), "%s is a list, not %s: begin each item with '- '".formatted(key, node.describe()));
            return Vector.<Node>empty();
        });
    }

    public boolean has(String key) {
        asked.add(key);
        return mapping.get(key).isDefined();
    }

    /** Reports every key that was not asked for. */
    public void refuseOthers() {
        mapping.members()
                .reject(member -> asked.contains(member.key()))
                .forEach(member -> problems.error(
                        member.place(),
                        problems.didYouMean(
                                asked,
                                member.key(),
                                "'%s' is not known here; there are: %s"
                                        .formatted(member.key(), String.join(", ", asked)))));
    }
}
