package io.entente.internal.codec;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.time.EventDate;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How the values of a type that a field may have are stored.
 *
 * @param read reads the value at which a payload is
 * @param write writes a value
 */
record ValueForm(Function<Payload, Object> read, BiConsumer<JsonText, Object> write) {

    private static final Map<Class<?>, ValueForm> OF_TYPES = Map.of(
            String.class,
            new ValueForm(Payload::text, (json, value) -> json.text((String) value)),
            Entity.class,
            new ValueForm(Payload::entity, (json, value) -> json.text(((Entity) value).id())),
            Amount.class,
            new ValueForm(AmountForm::read, (json, value) -> AmountForm.write((Amount) value, json)),
            Percent.class,
            new ValueForm(QuantityForm::percent, (json, value) -> QuantityForm.write((Percent) value, json)),
            Count.class,
            new ValueForm(QuantityForm::count, (json, value) -> QuantityForm.write((Count) value, json)),
            Integer.class,
            new ValueForm(Payload::count, (json, value) -> json.number((Integer) value)),
            BigDecimal.class,
            new ValueForm(Payload::decimal, (json, value) -> json.number((BigDecimal) value)),
            EventDate.class,
            new ValueForm(Payload::date, (json, value) -> json.text(value.toString())));

    /** The form of a field's type. */
    static ValueForm of(Class<?> type) {
        if (!type.isEnum()) {
            return Objects.requireNonNull(OF_TYPES.get(type));
        }
        Choices<Object> choices = new Choices<>(type);
        return new ValueForm(payload -> payload.made(choices::of), (json, value) -> json.text(value.toString()));
    }
}
