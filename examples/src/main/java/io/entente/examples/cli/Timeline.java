package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Account;
import io.entente.journal.Citation;
import io.entente.journal.Report;
import io.entente.projection.View;
import io.vavr.collection.TreeSet;

/** The developments of a relationship one by one, with who says so and who says otherwise. */
final class Timeline {

    private Timeline() {}

    static String text(View view) {
        if (view.history().accounts().isEmpty()) {
            return Asked.title(view) + "\n" + Asked.nothing(view) + before(view);
        }
        Wording wording = new Wording(view);
        Evidence evidence = new Evidence(view.history());
        StringBuilder text = new StringBuilder(Asked.title(view)).append("\n\n");
        view.history().accounts().forEach(account -> text.append(lines(account, view, wording)));
        text.append('\n').append(Paint.HEADING.on("On whose word")).append('\n');
        TreeSet.ofAll(view.history()
                        .accounts()
                        .flatMap(it -> it.rivals().map(Report::source).appendAll(it.sources())))
                .forEach(source -> text.append("  %s%n".formatted(evidence.described(source))));
        return text.toString().stripTrailing() + before(view);
    }

    private static String before(View view) {
        return LeftOut.underPredecessors(view).map(it -> "\n\n" + it).mkString();
    }

    static String json(View view) {
        ObjectNode json = Json.asked(view);
        ArrayNode developments = json.putArray("developments");
        view.history().accounts().forEach(account -> developments.add(json(account, view)));
        return json.toPrettyString();
    }

    private static ObjectNode json(Account account, View view) {
        ObjectNode json = Json.told(account)
                .put("id", account.id().value())
                .put("status", account.on(view.asOf().at()).toString())
                .put("ongoing", account.isOngoing(view.asOf().at()))
                .put("contested", account.contested());
        json.set("corroboratedBy", Json.texts(account.corroboration().map(Report::source)));
        ArrayNode rivals = json.putArray("rivals");
        account.rivals().forEach(rival -> rivals.add(Json.told(rival)));
        json.set("dyads", Json.texts(account.dyads()));
        json.set("storylines", Json.texts(account.storylines()));
        ArrayNode links = json.putArray("links");
        account.links().forEach(link -> links.addObject()
                .put("relation", link.relation().toString())
                .put("to", link.to().value()));
        return json;
    }

    private static String lines(Account account, View view, Wording wording) {
        Report report = account.report();
        StringBuilder lines = new StringBuilder(
                "%-16s %s%s%n".formatted(account.date(), wording.sentence(account.development()), mark(account, view)));
        lines.append(Paint.DIM.on("%-16s %s, according to %s%s"
                        .formatted("", account.id(), account.sources().mkString(" and "), quote(report))))
                .append('\n');
        account.rivals().forEach(rival -> lines.append(Paint.WARN.on("%-16s but %s".formatted("", wording.told(rival))))
                .append('\n'));
        return lines.toString();
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

    private static String quote(Report report) {
        return report.citation()
                .flatMap(Citation::quote)
                .map(words -> ": “" + words + "”")
                .getOrElse("");
    }
}
