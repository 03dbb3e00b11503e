package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Account;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.projection.View;
import io.vavr.collection.TreeSet;
import java.util.Locale;

/** The developments of a relationship one by one, with who says so and who says otherwise. */
final class Timeline {

    private Timeline() {}

    static String text(View view) {
        if (view.history().accounts().isEmpty()) {
            return Asked.title(view) + "\n" + Asked.nothing(view);
        }
        Wording wording = new Wording(view.directory());
        Evidence evidence = new Evidence(view.history());
        StringBuilder text = new StringBuilder(Asked.title(view)).append("\n\n");
        view.history().accounts().forEach(account -> {
            Report report = account.report();
            text.append("%-16s %s%s%n"
                    .formatted(report.occurred(), wording.sentence(report.development()), mark(account, view)));
            text.append(Paint.DIM.on(
                            "%-16s %s, according to %s%s".formatted("", account.id(), report.source(), quote(report))))
                    .append('\n');
            account.rivals().forEach(rival -> text.append(Paint.WARN.on("%-16s but %s: %s, %s %s, known %s%s"
                            .formatted(
                                    "",
                                    rival.source(),
                                    wording.sentence(rival.development()),
                                    rival.modality(),
                                    rival.occurred(),
                                    rival.known(),
                                    quote(rival))))
                    .append('\n'));
        });
        text.append('\n').append(Paint.HEADING.on("On whose word")).append('\n');
        TreeSet.ofAll(view.history()
                        .accounts()
                        .flatMap(it -> it.rivals().append(it.report()))
                        .map(Report::source))
                .forEach(source -> text.append("  %s%n".formatted(evidence.described(source))));
        return text.toString().stripTrailing();
    }

    static String json(View view) {
        ObjectNode json = Json.asked(view);
        ArrayNode developments = json.putArray("developments");
        view.history().accounts().forEach(account -> {
            ObjectNode one = told(
                    JsonNodeFactory.instance.objectNode().put("id", account.id().value()), account.report());
            one.put("status", account.on(view.asOf().at()).name().toLowerCase(Locale.ROOT));
            one.put("contested", account.contested());
            one.set("corroboratedBy", Json.texts(account.corroboration().map(Report::source)));
            ArrayNode rivals = one.putArray("rivals");
            account.rivals().forEach(rival -> rivals.add(told(JsonNodeFactory.instance.objectNode(), rival)));
            developments.add(one);
        });
        return json.toPrettyString();
    }

    private static ObjectNode told(ObjectNode json, Report report) {
        json.put("kind", report.development().kind())
                .put("modality", report.modality().toString())
                .put("occurred", report.occurred().toString())
                .put("source", report.source().value())
                .put("known", report.known().toString());
        report.citation().flatMap(Citation::quote).forEach(quote -> json.put("quote", quote));
        json.set("storylines", Json.texts(report.storylines()));
        ArrayNode links = json.putArray("links");
        report.links().forEach(link -> links.addObject()
                .put("relation", link.relation().toString())
                .put("to", link.to().value()));
        return json;
    }

    private static String mark(Account account, View view) {
        return switch (account.on(view.asOf().at())) {
            case CERTAIN ->
                account.report().modality() == Modality.OCCURRED && account.contested()
                        ? "  " + Paint.WARN.on("[contested]")
                        : "";
            case POSSIBLE -> "  " + Paint.WARN.on("[possibly by then]");
            case DUE -> "  " + Paint.WARN.on("[planned; due, unconfirmed]");
            case DENIED -> "  " + Paint.WARN.on("[denied]");
            case AHEAD -> "  " + Paint.DIM.on(account.isOccurred() ? "[later]" : "[planned]");
        };
    }

    private static String quote(Report report) {
        return report.citation()
                .flatMap(Citation::quote)
                .map(words -> ": “" + words + "”")
                .getOrElse("");
    }
}
