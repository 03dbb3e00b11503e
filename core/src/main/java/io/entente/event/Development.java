package io.entente.event;

import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * What happened: one of the sealed families of kinds below, or a kind of the user's own. Kinds are records, named as
 * past facts; their fields give direction ({@code supplier}, {@code recipient}). When it happened, and who says so,
 * is told by the report that carries it.
 */
public sealed interface Development
        permits AgreementStep,
                DiplomaticTie,
                Membership,
                Diplomacy,
                StakeChange,
                Investment,
                Loan,
                Aid,
                Undertaking,
                ArmsTransfer,
                Sanction,
                Incident,
                Position,
                Narrative,
                InteractionCoded,
                FigureReported,
                Commentary,
                OwnDevelopment {

    /** The name of the kind, such as {@code AgreementSigned}; see {@link KindName}. */
    default String kind() {
        return nameOf(getClass());
    }

    /** The name of the kind whose developments are of that class. */
    static String nameOf(Class<? extends Development> type) {
        return KindNames.of(type);
    }

    /** What happened, for a person: {@code China delivers 8 HQ-22 to Serbia}. */
    String sentence(Names names);

    /** The fields by name, in the order of the record's components; what is left out is an empty {@code Option}. */
    default Map<String, Object> fields() {
        return RecordFields.of(this)
                .foldLeft(LinkedHashMap.empty(), (map, field) -> map.put(field.name(), field.value()));
    }

    /**
     * Whether the text of that field says which thing is meant, so that sources that differ in it contradict each other;
     * every other text only describes. See {@link Identifies}.
     */
    default boolean identifies(String field) {
        return RecordFields.identifies(getClass(), field);
    }

    /**
     * Whether questions put developments together by the text of that field, so that it is to be spelled alike in every
     * report: one that {@linkplain #identifies identifies}, or is marked {@link SpelledAlike}.
     */
    default boolean isSpelledAlike(String field) {
        return RecordFields.areSpelledAlike(getClass(), field);
    }

    /**
     * The same development with other values in some fields, as other sources tell them.
     *
     * @param values by field, each of the field's own type; an {@code Option} where what it holds may be left out
     * @throws IllegalArgumentException if the kind refuses them
     */
    default Development with(Map<String, ?> values) {
        return RecordFields.with(this, values);
    }

    /**
     * Whether it is a state that lasts, such as a partnership or a holding: told of a span, it has certainly begun once the
     * start of the span is certainly past.
     */
    default boolean lasts() {
        return false;
    }

    /** Its last day, where {@code occurred} is the first; none of what tells no such day, or has no such field. */
    default Option<EventDate> lastDay() {
        return Option.none();
    }

    /**
     * Whether it adds up over the span that it is told of, such as money invested or arms delivered: then it has certainly
     * happened, whole, only once the span is over.
     */
    default boolean accumulates() {
        return false;
    }

    /**
     * Whether it is a deed, done once it has happened, such as a visit or a delivery: a plan of it can be called off, but what
     * has happened cannot, as an order or an agreement can.
     */
    default boolean isDeed() {
        return false;
    }

    /** Every entity that a field names, by id. */
    default SortedSet<Entity> entities() {
        return TreeSet.ofAll(RecordFields.of(this).flatMap(field -> switch (field.value()) {
            case Entity entity -> List.of(entity);
            case Iterable<?> several ->
                List.ofAll(several).filter(Entity.class::isInstance).map(Entity.class::cast);
            default -> List.<Entity>empty();
        }));
    }
}
