package io.entente.projections.answers;

import io.entente.projection.Change;
import io.entente.projection.Change.Difference;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What differs between two views of one relationship: development by development, and item by item of what stands.
 *
 * @param from the earlier view
 * @param view the later
 * @param changes what is told differently of developments
 * @param sections the sections in which an item differs, with these items
 */
public record DiffAnswer(View from, View view, Seq<Change> changes, Seq<Section> sections) implements Answer {

    /**
     * The items of a section that differ.
     *
     * @param name its name for a program: {@code holdings}
     * @param heading its name for a person: {@code Holdings}
     * @param items what differs, in the order of the later view, and then what is gone
     */
    public record Section(String name, String heading, Seq<ItemChange> items) {}

    /**
     * An item that differs; what tells of the same thing by its {@link Item#identity} is one item.
     *
     * @param before the item in the earlier view; none where it was not there
     * @param after the item in the later view; none where it is gone
     * @param fields what it tells otherwise, if it is in both
     */
    public record ItemChange(Option<Answered<Item>> before, Option<Answered<Item>> after, Seq<Difference> fields) {

        /** How it differs, in a word: {@code new}, {@code changed}, or {@code gone}. */
        public String word() {
            if (before.isEmpty()) {
                return "new";
            }
            return after.isEmpty() ? "gone" : "changed";
        }
    }

    /**
     * What differs in a later view of the same relationship.
     *
     * @throws IllegalArgumentException if the later view is of another dyad, an earlier day or an earlier knowledge date
     */
    public static DiffAnswer of(View from, View to, Relationship relationship) {
        return of(from, to, from.comparedTo(to), relationship);
    }

    /**
     * The same, where it is told already what differs in developments.
     *
     * @param changes what {@code from.comparedTo(to)} tells
     */
    public static DiffAnswer of(View from, View to, Seq<Change> changes, Relationship relationship) {
        Seq<StateAnswer.Section> before = StateAnswer.of(from, relationship).sections();
        Seq<StateAnswer.Section> after = StateAnswer.of(to, relationship).sections();
        return new DiffAnswer(
                from, to, changes, before.zipWith(after, DiffAnswer::section).reject(it -> it.items()
                        .isEmpty()));
    }

    private static Section section(StateAnswer.Section before, StateAnswer.Section after) {
        Map<Identified, Answered<Item>> earlier = Identified.in(before.items(), Answered::told);
        Map<Identified, Answered<Item>> later = Identified.in(after.items(), Answered::told);
        Seq<ItemChange> there = later.toVector().flatMap(it -> change(earlier.get(it._1), it._2));
        Seq<ItemChange> gone = earlier.removeAll(later.keySet())
                .values()
                .toVector()
                .map(it -> new ItemChange(Option.some(it), Option.none(), Vector.empty()));
        return new Section(after.name(), after.heading(), there.appendAll(gone));
    }

    private static Option<ItemChange> change(Option<Answered<Item>> before, Answered<Item> after) {
        Seq<Difference> fields = before.toVector().flatMap(it -> differences(it.told(), after.told()));
        return Option.when(
                before.isEmpty() || !fields.isEmpty(), () -> new ItemChange(before, Option.some(after), fields));
    }

    private static Seq<Difference> differences(Item before, Item after) {
        Map<String, Object> earlier = before.fields();
        Map<String, Object> later = after.fields();
        return later.keySet()
                .toVector()
                .appendAll(earlier.keySet())
                .distinct()
                .map(name -> new Difference(
                        name, earlier.getOrElse(name, Option.none()), later.getOrElse(name, Option.none())))
                .reject(it -> it.before().equals(it.after()));
    }
}
