package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Presentation;

/**
 * Answers as JSON, for programs: one object, in NFC, with what was asked and what the sources are that it names. Dates are
 * EDTF, sums are text, and beside each id stands what it is called. It shows no other words for where more is to be seen.
 */
@AutoService(Form.class)
public final class JsonForm implements Form {

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
        ObjectNode json =
                switch (answer) {
                    case StateAnswer it -> new State(told).json(it);
                    case TimelineAnswer it -> Developments.json(it, told);
                    case DiffAnswer it -> Differences.json(it, told);
                    case ExplainAnswer it -> new Explanations(it, told).json();
                    case ChronicleAnswer it -> Developments.json(it, told);
                    case SeriesAnswer it -> Numbers.json(it, told);
                };
        json.set("sourceDescriptions", told.descriptions());
        return JsonText.of(json);
    }
}
