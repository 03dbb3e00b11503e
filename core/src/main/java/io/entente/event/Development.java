package io.entente.event;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/**
 * What happened: one of the sealed families of kinds below, or a kind of the user's own. Kinds are records, named as
 * past facts; their fields give direction ({@code supplier}, {@code recipient}). When it happened, and who says so,
 * is told by the report that carries it.
 */
public sealed interface Development
        permits AgreementStep,
                StakeChange,
                Investment,
                ArmsTransfer,
                Diplomacy,
                Narrative,
                Undertaking,
                ForceUsed,
                FigureReported,
                OwnDevelopment {

    /** The name of the kind, such as {@code AgreementSigned}. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** The fields by name, in the order of the record's components; what is left out is an empty {@code Option}. */
    default Map<String, Object> fields() {
        return RecordFields.of(this)
                .foldLeft(LinkedHashMap.empty(), (map, field) -> map.put(field.name(), field.value()));
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
