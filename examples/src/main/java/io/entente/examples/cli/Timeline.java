package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Account;
import io.entente.journal.Report;
import io.entente.projection.View;

/** The developments of a relationship one by one, with who says so and who says otherwise. */
final class Timeline {

    private static final int DATES = 16;

    private Timeline() {}

    static Page text(View view) {
        Page page = new Page(DATES).line(Asked.title(view));
        if (view.history().accounts().isEmpty()) {
            return before(view, page.lines(Asked.nothing(view)));
        }
        Wording wording = new Wording(view);
        page.blank();
        view.history().accounts().forEach(account -> tell(account, view, wording, page));
        new Evidence(view.history())
                .tell(
                        view.history()
                                .accounts()
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
        view.history().accounts().forEach(account -> developments.add(json(account, view, json)));
        return json.page(answer);
    }

    private static ObjectNode json(Account account, View view, Json json) {
        ObjectNode told = json.told(account)
                .put("id", account.id().value())
                .put("status", account.on(view.asOf().at()).toString())
                .put("ongoing", account.isOngoing(view.asOf().at()))
                .put("contested", account.contested());
        told.setAll(json.named()
                .sources("corroboratedBy", account.corroboration().map(Report::source))
                .dyads("dyads", account.dyads())
                .json());
        ArrayNode rivals = told.putArray("rivals");
        account.rivals().forEach(rival -> rivals.add(json.told(rival)));
        told.set("storylines", Json.texts(account.storylines()));
        ArrayNode links = told.putArray("links");
        account.links().forEach(link -> links.addObject()
                .put("relation", link.relation().toString())
                .put("to", link.to().value()));
        return told;
    }

    private static void tell(Account account, View view, Wording wording, Page page) {
        page.row(account.date().toString(), wording.sentence(account.development()) + mark(account, view));
        page.row(
                "",
                Paint.DIM.on("%s, according to %s%s"
                        .formatted(
                                account.id(),
                                account.reports().map(Wording::place).mkString(" and "),
                                Wording.quote(account.report()))));
        account.rivals().forEach(rival -> page.row("", Paint.WARN.on("but " + wording.told(rival))));
    }

    /** Where a development stands on the day asked about, unless it has simply happened. */
    static String mark(Account account, View view) {
        String contested = account.contested() ? "  " + Paint.WARN.on("[contested]") : "";
        return switch (account.on(view.asOf().at())) {
                    case CERTAIN -> "";
                    case POSSIBLE -> "  " + Paint.WARN.on("[possibly by then]");
                    case DUE -> "  " + Paint.WARN.on("[planned; due, unconfirmed]");
                    case DENIED -> "  " + Paint.WARN.on("[denied]");
                    case AHEAD -> "  " + Paint.DIM.on(account.isOccurred() ? "[later]" : "[planned]");
                }
                + contested;
    }
}
