package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.journal.Report;
import io.entente.projection.View;

/** The developments of a relationship one by one, with who says so and who says otherwise. */
final class Timeline {

    private static final int DATES = 16;

    private Timeline() {}

    static Page text(View view) {
        Page page = new Page(DATES).line(Asked.title(view));
        if (view.history().assessments().isEmpty()) {
            return before(view, page.lines(Asked.nothing(view)));
        }
        Wording wording = new Wording(view);
        page.blank();
        view.history().assessments().forEach(assessment -> tell(assessment, view, wording, page));
        new Evidence(view.history())
                .tell(
                        view.history()
                                .assessments()
                                .flatMap(it -> it.rivals().appendAll(it.reports()))
                                .map(Report::source),
                        page);
        return before(view, page);
    }

    private static Page before(View view, Page page) {
        LeftOut.underPredecessors(view).forEach(it -> page.blank().line(it));
        return page;
    }

    static Page json(View view) {
        Json json = new Json(view);
        ObjectNode answer = json.asked(view);
        ArrayNode developments = answer.putArray("developments");
        view.history().assessments().forEach(assessment -> developments.add(json(assessment, view, json)));
        return json.page(answer);
    }

    private static ObjectNode json(Assessment assessment, View view, Json json) {
        ObjectNode told = json.told(assessment)
                .put("id", assessment.id().value())
                .put("status", assessment.on(view.asOf().at()).toString())
                .put("ongoing", assessment.isOngoing(view.asOf().at()))
                .put("contested", assessment.contested());
        told.setAll(json.named()
                .sources("corroboratedBy", assessment.corroboration().map(Report::source))
                .dyads("dyads", assessment.dyads())
                .json());
        ArrayNode rivals = told.putArray("rivals");
        assessment.rivals().forEach(rival -> rivals.add(json.told(rival)));
        told.set("storylines", Json.texts(assessment.storylines()));
        ArrayNode links = told.putArray("links");
        assessment.links().forEach(link -> links.addObject()
                .put("relation", link.relation().toString())
                .put("to", link.to().value()));
        return told;
    }

    private static void tell(Assessment assessment, View view, Wording wording, Page page) {
        page.row(assessment.date().toString(), wording.sentence(assessment.development()) + mark(assessment, view));
        page.row(
                "",
                Paint.DIM.on("%s, according to %s%s"
                        .formatted(
                                assessment.id(),
                                assessment.reports().map(Wording::place).mkString(" and "),
                                Wording.quote(assessment.report()))));
        assessment.rivals().forEach(rival -> page.row("", Paint.WARN.on("but " + wording.told(rival))));
    }

    /** Where a development stands on the day asked about, unless it has simply happened. */
    static String mark(Assessment assessment, View view) {
        String contested = assessment.contested() ? "  " + Paint.WARN.on("[contested]") : "";
        return switch (assessment.on(view.asOf().at())) {
                    case CERTAIN -> "";
                    case POSSIBLE -> "  " + Paint.WARN.on("[possibly by then]");
                    case DUE -> "  " + Paint.WARN.on("[planned; due, unconfirmed]");
                    case DENIED -> "  " + Paint.WARN.on("[denied]");
                    case AHEAD -> "  " + Paint.DIM.on(assessment.isOccurred() ? "[later]" : "[planned]");
                }
                + contested;
    }
}
