package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.Telling;
import io.entente.journal.Report;
import io.entente.projection.Explanation;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.forms.Wording;
import io.vavr.control.Option;

/** Why something is what it is. */
final class Explanations {

    private final ExplainAnswer answer;
    private final Told told;
    private final Wording wording;

    Explanations(ExplainAnswer answer, Told told) {
        this.answer = answer;
        this.told = told;
        this.wording = new Wording(answer.view());
    }

    ObjectNode json() {
        ObjectNode json =
                told.asked(answer.view()).put("item", answer.explanation().item());
        ArrayNode items = json.putArray("items");
        State state = new State(told);
        answer.sections().forEach(section -> section.items()
                .forEach(it -> items.add(state.item(it).put("section", section.name()))));
        ArrayNode developments = json.putArray("developments");
        answer.explanation().developments().forEach(it -> developments.add(json(it)));
        return json;
    }

    private ObjectNode json(Explanation.Explained it) {
        ObjectNode json =
                told.named().json().put("id", it.id().value()).put("standing", wording.standing(it.assessment()));
        ArrayNode fields = json.putArray("fields");
        it.tellings().filter(Telling::isAnythingTold).forEach(field -> fields.add(json(field)));
        ArrayNode placements = json.putArray("placements");
        it.placements()
                .forEach(place -> placements.add(told.named()
                        .sources("sources", place.by())
                        .json()
                        .put("sort", place.sort().toString())
                        .put("value", place.told())));
        ArrayNode words = json.putArray("words");
        it.claims().forEach(claim -> words.add(json(claim)));
        return json;
    }

    private ObjectNode json(Telling field) {
        Named named = valued(field, field.value(), field.by());
        field.by().map(Report::source).forEach(source -> named.source("source", source));
        ObjectNode json = named.json().put("field", field.field());
        ArrayNode passedOver = json.putArray("passedOver");
        field.passedOver()
                .forEach(it -> passedOver.add(valued(field, it.value(), Option.some(it.by()))
                        .source("source", it.by().source())
                        .json()
                        .put("why", it.why().toString())));
        return json;
    }

    private Named valued(Telling field, Object value, Option<Report> by) {
        Named named = told.named();
        // the values of a kind that is not known are JSON already
        boolean isJson = by.exists(it -> it.development() instanceof UnknownDevelopment)
                && !field.field().equals(Assessment.OCCURRED);
        if (isJson) {
            named.json().putRawValue("value", new RawValue(value.toString()));
            return named;
        }
        return named.value("value", value);
    }

    private ObjectNode json(ClaimOutcome it) {
        ObjectNode json = it.claim() instanceof Report report
                ? told.told(report)
                : told.named()
                        .source("source", it.claim().source())
                        .json()
                        .put("known", it.claim().known().toString());
        return json.put("position", it.entry().position())
                .put("recorded", it.entry().recorded().toString())
                .put("fate", Wording.fate(it))
                .put("told", wording.told(it));
    }
}
