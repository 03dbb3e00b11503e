package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Percent;
import io.entente.event.Quantity;
import io.entente.projection.Texts;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.Normalizer;

/** Values as JSON: as a story has them, in NFC. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Values() {}

    /** A value of a field, or of a difference. */
    static JsonNode value(Object value) {
        return switch (value) {
            case Option<?> option -> option.isEmpty() ? JSON.nullNode() : value(option.get());
            case Amount amount -> amount(amount);
            case Percent percent -> quantity(percent, percent.value(), percent.upTo());
            case Count count ->
                quantity(count, BigDecimal.valueOf(count.value()), count.upTo().map(BigDecimal::valueOf));
            case Integer count -> JSON.numberNode(count);
            case Long count -> JSON.numberNode(count);
            case Texts texts -> texts(texts.told());
            case Traversable<?> several -> several.foldLeft(JSON.arrayNode(), (array, it) -> array.add(value(it)));
            default -> JSON.textNode(value.toString());
        };
    }

    /** A number if it is exact, else as a story has it: {@code {"from": 25, "to": 50}}, {@code {"about": 30}}. */
    private static JsonNode quantity(Quantity it, BigDecimal value, Option<BigDecimal> upTo) {
        return switch (it.qualifier()) {
            case EXACT -> JSON.numberNode(value);
            case ABOUT -> JSON.objectNode().put("about", value);
            case AT_LEAST -> JSON.objectNode().put("atLeast", value);
            case AT_MOST -> JSON.objectNode().put("atMost", value);
            case RANGE -> JSON.objectNode().put("from", value).put("to", upTo.get());
        };
    }

    static ObjectNode amount(Amount it) {
        ObjectNode json = JSON.objectNode()
                .put("amount", it.value().getAmount().toPlainString())
                .put("currency", it.currency())
                .put("qualifier", it.qualifier().toString())
                .put("basis", it.basis().getOrNull());
        it.upTo().forEach(upper -> json.put("to", upper.getAmount().toPlainString()));
        return json;
    }

    static ArrayNode texts(Iterable<?> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    // text by text: in the whole, the n of an escaped \n could be taken for the base of an accent
    static JsonNode composed(JsonNode node) {
        return switch (node) {
            case TextNode text -> JSON.textNode(Normalizer.normalize(text.textValue(), Normalizer.Form.NFC));
            case ArrayNode array -> {
                ArrayNode composed = JSON.arrayNode();
                array.forEach(it -> composed.add(composed(it)));
                yield composed;
            }
            case ObjectNode object -> {
                ObjectNode composed = JSON.objectNode();
                object.properties()
                        .forEach(it -> composed.set(
                                Normalizer.normalize(it.getKey(), Normalizer.Form.NFC), composed(it.getValue())));
                yield composed;
            }
            default -> node;
        };
    }
}
