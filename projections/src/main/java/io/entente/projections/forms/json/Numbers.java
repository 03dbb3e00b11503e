package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.projections.answers.NumberTold;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.SeriesAnswer;

/** Numbers over time, by the days on which they change or by period. */
final class Numbers {

    private Numbers() {}

    static ObjectNode json(SeriesAnswer answer, Told told) {
        ObjectNode json = told.asked(answer.view());
        ArrayNode series = json.putArray("series");
        answer.lines().forEach(line -> {
            ObjectNode one = series.addObject()
                    .put("section", line.told().section())
                    .put("name", line.told().name())
                    .put("field", line.told().field())
                    .put("unit", line.told().unit());
            one.set("item", told.item(line.told().item()));
            ArrayNode points = one.putArray("points");
            line.points().forEach(point -> {
                Named named = told.named();
                named.field("value", point.value());
                points.add(named.json().put("day", point.day().toString()));
            });
        });
        return json;
    }

    static ObjectNode json(PeriodsAnswer answer, Told told) {
        ObjectNode json = told.asked(answer.view())
                .put("by", answer.by().toString())
                .put("from", answer.from().toString());
        if (!answer.selection().isAll()) {
            json.put("only", answer.selection().told(told.names()));
        }
        ArrayNode rows = json.putArray("rows");
        answer.rows().forEach(row -> rows.add(json(row, told)));
        return json;
    }

    private static ObjectNode json(PeriodsAnswer.Row row, Told answer) {
        NumberTold told = row.told();
        Named named = answer.named();
        named.json()
                .put("period", row.period().toString())
                .put("section", told.section())
                .put("item", told.name())
                .put("field", told.field());
        named.field("value", told.value());
        ObjectNode json = named.json()
                .put("qualifier", told.qualifier().toString())
                .put("unit", told.unit())
                .put("certainty", row.certainty());
        json.set("evidence", Values.texts(told.evidence()));
        return json;
    }
}
