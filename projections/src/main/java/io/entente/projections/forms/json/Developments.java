package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.journal.Report;
import io.entente.projection.View;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** Developments one by one. */
final class Developments {

    /** Where a plan stands that something calls off. */
    static final String CALLED_OFF = "called off";

    private Developments() {}

    static ObjectNode json(TimelineAnswer answer, Told told) {
        ObjectNode json = told.asked(answer.view());
        if (!answer.selection().isAll()) {
            json.put("only", answer.selection().told(told.names()))
                    .put("otherDevelopments", answer.otherDevelopments());
        }
        ArrayNode developments = json.putArray("developments");
        answer.developments().forEach(it -> developments.add(json(it, answer.view(), told)));
        return json;
    }

    static ObjectNode json(ChronicleAnswer answer, Told told) {
        ObjectNode json = told.asked(answer.view());
        ArrayNode chapters = json.putArray("chapters");
        answer.chapters().forEach(chapter -> {
            ArrayNode passages =
                    chapters.addObject().put("time", time(chapter.time())).putArray("passages");
            chapter.passages().forEach(passage -> {
                ArrayNode developments = passages.addArray();
                passage.developments().forEach(it -> developments.add(json(it, answer.view(), told)));
            });
        });
        return json;
    }

    private static String time(ChronicleAnswer.Time time) {
        return switch (time) {
            case ChronicleAnswer.Time.InYear it -> Integer.toString(it.year());
            case ChronicleAnswer.Time.NotTold ignored -> "undated";
            case ChronicleAnswer.Time.Planned ignored -> "planned";
        };
    }

    /** Where a development stands in a view. */
    static String status(Assessment assessment, View view) {
        return view.callingOff(assessment).isEmpty()
                ? assessment.on(view.asOf().at()).toString()
                : CALLED_OFF;
    }

    private static ObjectNode json(Assessment assessment, View view, Told told) {
        LocalDate day = view.asOf().at();
        Seq<Assessment> callingOff = view.callingOff(assessment);
        ObjectNode json = told.told(assessment)
                .put("id", assessment.id().value())
                .put("status", status(assessment, view))
                .put("ongoing", assessment.isOngoing(day))
                .put("contested", assessment.contested());
        json.setAll(told.named()
                .sources("corroboratedBy", assessment.corroboration().map(Report::source))
                .dyads("dyads", assessment.dyads())
                .json());
        json.set("calledOffBy", Values.texts(callingOff.map(Assessment::id)));
        ArrayNode beside = json.putArray("beside");
        assessment.beside().forEach(other -> beside.add(told.told(other)));
        ArrayNode rivals = json.putArray("rivals");
        assessment.rivals().forEach(rival -> rivals.add(told.told(rival)));
        json.set("storylines", Values.texts(assessment.storylines()));
        ArrayNode links = json.putArray("links");
        assessment.links().forEach(link -> links.addObject()
                .put("relation", link.relation().toString())
                .put("to", link.to().value()));
        return json;
    }
}
