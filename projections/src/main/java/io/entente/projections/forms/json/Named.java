package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Qualifier;
import io.entente.event.Quantity;
import io.entente.journal.SourceId;
import io.entente.projection.Measure;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * A JSON object that tells what is called how: beside the id of an entity stands its name, beside that of a source its
 * title, under the same key with {@code Name} or {@code Title} at its end.
 *
 * <pre>{@code
 * {"holder": "hbis", "holderName": "HBIS Group", "source": "gazette", "sourceTitle": "The Gazette",
 *  "participants": ["CN", "hbis"], "participantNames": ["China", "HBIS Group"]}
 * }</pre>
 */
final class Named {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Told answer;

    /** @param answer what it is a part of */
    Named(Told answer) {
        this.answer = answer;
    }

    /** The object, for whatever else it tells. */
    ObjectNode json() {
        return json;
    }

    Named entity(String key, Entity entity) {
        json.put(key, entity.id());
        return beside(key + "Name", answer.nameOf(entity));
    }

    Named entities(String key, Traversable<Entity> entities) {
        json.set(key, Values.texts(entities));
        return beside(singular(key) + "Names", entities.toList().map(answer::nameOf));
    }

    Named source(String key, SourceId source) {
        json.put(key, source.value());
        return beside(key + "Title", answer.titleOf(source));
    }

    Named sources(String key, Traversable<SourceId> sources) {
        json.set(key, Values.texts(sources));
        return beside(singular(key) + "Titles", sources.toList().map(answer::titleOf));
    }

    Named dyads(String key, Traversable<Dyad> dyads) {
        json.set(key, Values.texts(dyads));
        return beside(singular(key) + "Names", dyads.toList().map(answer::nameOf));
    }

    /** A value of a field, or of a difference, whatever it is. */
    Named value(String key, Object value) {
        return switch (value) {
            case Option<?> some when some.isDefined() -> value(key, some.get());
            case Entity entity -> entity(key, entity);
            case Traversable<?> several
            when !several.isEmpty() && several.forAll(Entity.class::isInstance) ->
                entities(key, several.map(Entity.class::cast));
            default -> {
                json.set(key, Values.value(value));
                yield this;
            }
        };
    }

    /** A field of an item, whatever it is; null where it is not told. */
    void field(String key, Object value) {
        switch (value) {
            case Measure measure -> measure(key, measure.told());
            case BigDecimal number -> json.put(key, number.toPlainString());
            case Boolean truth -> json.put(key, truth);
            case Option<?> option -> option.peek(it -> field(key, it)).onEmpty(() -> json.putNull(key));
            case Traversable<?> group
            when group.forAll(Entity.class::isInstance) -> entities(key, group.map(Entity.class::cast));
            default -> value(key, value);
        }
    }

    /** The number, null unless it is exact, and beside it from where to where it may lie, null where that is not told. */
    private void measure(String key, Option<? extends Quantity> told) {
        Option<BigDecimal> from =
                told.filter(it -> it.qualifier() != Qualifier.AT_MOST).flatMap(Quantity::least);
        Option<BigDecimal> to =
                told.filter(it -> it.qualifier() != Qualifier.AT_LEAST).flatMap(Quantity::most);
        json.put(
                key,
                from.filter(it -> told.get().qualifier() == Qualifier.EXACT).getOrNull());
        end(key + "From", from);
        end(key + "To", to);
    }

    private void end(String key, Option<BigDecimal> number) {
        if (!json.has(key)) {
            json.put(key, number.getOrNull());
        }
    }

    // a kind of the user's own may have a field of that name, before or after
    private Named beside(String key, Object name) {
        if (!json.has(key)) {
            json.set(key, Values.value(name));
        }
        return this;
    }

    static String singular(String key) {
        return key.endsWith("ies")
                ? key.substring(0, key.length() - 3) + "y"
                : key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
