package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.projections.answers.SeriesAnswer;

/** Numbers over time. */
final class Numbers {

    private Numbers() {}

    static ObjectNode json(SeriesAnswer answer, Told told) {
        ObjectNode json = told.asked(answer.view());
        ArrayNode series = json.putArray("series");
        answer.lines().forEach(line -> {
            ObjectNode one = series.addObject().put("section", line.section()).put("field", line.field());
            one.set("item", told.item(line.item()));
            ArrayNode points = one.putArray("points");
            line.points().forEach(point -> {
                Named named = told.named();
                named.field("value", point.value());
                points.add(named.json().put("day", point.day().toString()));
            });
        });
        return json;
    }
}
