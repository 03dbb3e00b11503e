package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Presentation;

/**
 * Answers as JSON, for programs: one object, in NFC, with what was asked and what the sources are that it names. Dates are
 * EDTF, sums are text, and beside each id stands what it is called. It shows no other words for where more is to be seen.
 * What may stand in it, member by member, tells its {@linkplain #SCHEMA schema}.
 */
@AutoService(Form.class)
public final class JsonForm implements Form {

    /** The resource that holds the JSON Schema of every answer, by its path from here. */
    public static final String SCHEMA = "/io/entente/answers/answers.schema.json";

    /** The version of what is written; another one where a program that reads this one would go wrong. */
    public static final int FORMAT = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String purpose() {
        return "for programs";
    }

    @Override
    public String write(Answer answer, Presentation shown) {
        Told told = new Told(answer.view());
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        switch (answer) {
            case StateAnswer it -> json.put("answer", "state").setAll(new State(told).json(it));
            case TimelineAnswer it -> json.put("answer", "timeline").setAll(Developments.json(it, told));
            case DiffAnswer it -> json.put("answer", "diff").setAll(Differences.json(it, told));
            case ExplainAnswer it -> json.put("answer", "explain").setAll(new Explanations(it, told).json());
            case ChronicleAnswer it -> json.put("answer", "chronicle").setAll(Developments.json(it, told));
            case SeriesAnswer it -> json.put("answer", "series").setAll(Numbers.json(it, told));
            case PeriodsAnswer it -> json.put("answer", "periods").setAll(Numbers.json(it, told));
        }
        json.set("sourceDescriptions", told.descriptions());
        return JsonText.of(json);
    }
}
