package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.projection.View;

/** What the JSON answers have in common. */
final class Json {

    private Json() {}

    /** What was asked: the dyad and the clocks. */
    static ObjectNode asked(View view) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        view.dyad().forEach(dyad -> json.putArray("dyad")
                .add(dyad.first().id())
                .add(dyad.second().id()));
        return json.put("at", view.asOf().at().toString())
                .put("knownAt", view.asOf().knownText());
    }

    static ArrayNode texts(Iterable<?> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
