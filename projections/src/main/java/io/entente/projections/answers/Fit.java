package io.entente.projections.answers;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Quantity;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.Texts;
import io.entente.projection.UnfitExtensionException;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether an item can be told: what a user's own leaves out or has odd is refused before any form meets it. */
final class Fit {

    private static final Set<String> TOLD_OF_EVERY_ITEM = HashSet.of(
            "section",
            "certain",
            "approximate",
            "uncertain",
            "contested",
            "rivals",
            "evidence",
            "citations",
            "sources",
            "sourceTitles");

    private static final Set<Class<?>> TELLABLE = HashSet.of(
            String.class,
            Entity.class,
            DevelopmentId.class,
            EventDate.class,
            Measure.class,
            Quantity.class,
            Texts.class,
            BigDecimal.class,
            Integer.class,
            Long.class,
            Boolean.class,
            Enum.class);

    private Fit() {}

    /** @throws UnfitExtensionException if it cannot be told */
    static void require(@Nullable Item item, String section) {
        @Nullable String sentence = item == null ? null : item.sentence(Names.IDS);
        @Nullable Map<String, Object> fields = item == null ? null : item.fields();
        if (item == null || isNull(item.evidence()) || fields == null || sentence == null) {
            throw refused(section, "an item, its evidence, its fields or its sentence is null");
        }
        if (isNull(item.identity()) || item.identity().exists(Fit::isNull)) {
            throw refused(section, "the identity of an item is null, or has a null in it");
        }
        if (sentence.isBlank()) {
            throw refused(section, "the sentence of an item is empty; write one");
        }
        fields.forEach((name, value) -> require(name, value, section));
    }

    private static void require(@Nullable String name, @Nullable Object value, String section) {
        if (name == null || name.isBlank()) {
            throw refused(section, "a field of an item has no name; give it one");
        }
        if (TOLD_OF_EVERY_ITEM.contains(name)) {
            throw refused(
                    section, "every item is told with a '%s' of its own; name the field otherwise".formatted(name));
        }
        if (value == null) {
            throw refused(section, "the field '%s' is null; where it is not told, write Option.none()".formatted(name));
        }
        if (name.equals("since") && !isDate(value)) {
            throw refused(section, "the field 'since' is a date (EventDate), or none; name what else it is otherwise");
        }
        untellable(value).forEach(odd -> {
            throw refused(
                    section,
                    "the field '%s' is a %s; a field is a text, an Entity, a DevelopmentId, an EventDate, a Quantity, a"
                                    .formatted(name, odd)
                            + " Measure, a BigDecimal, a whole number, a truth, an enum, or an Option or a group (of Vavr)"
                            + " of these");
        });
    }

    private static boolean isDate(Object value) {
        return value instanceof EventDate
                || (value instanceof Option<?> date && date.forAll(EventDate.class::isInstance));
    }

    /** Of what class that is, of a value, which no form knows how to tell. */
    private static Option<String> untellable(@Nullable Object value) {
        return switch (value) {
            case null -> Option.some("null");
            case Option<?> option -> option.flatMap(Fit::untellable);
            case Traversable<?> group ->
                group.toVector().flatMap(Fit::untellable).headOption();
            default ->
                Option.when(!TELLABLE.exists(type -> type.isInstance(value)), () -> value.getClass()
                        .getName());
        };
    }

    private static boolean isNull(@Nullable Object told) { // by whoever does not check it
        return told == null;
    }

    private static UnfitExtensionException refused(String section, String why) {
        return new UnfitExtensionException("section %s: %s".formatted(section, why));
    }
}
