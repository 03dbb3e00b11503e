package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Account;
import io.entente.history.Telling;
import io.entente.history.Testimony;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.Withdrawal;
import io.entente.projection.Explanation;
import io.entente.projection.View;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/** Why an item is what it is: every word on every development that names it, and what became of the word. */
final class Explained {

    private final View view;
    private final Explanation explanation;
    private final Wording wording;

    private Explained(View view, Explanation explanation) {
        this.view = view;
        this.explanation = explanation;
        this.wording = new Wording(view);
    }

    /** @throws BadInput if nothing that was ever told of the relationship goes by that name */
    static Explained of(View view, String item) {
        return view.explain(item)
                .map(it -> new Explained(view, it))
                .getOrElseThrow(() ->
                        new BadInput("nothing between %s goes by '%s'; timeline lists every development, and what they name"
                                .formatted(Asked.pair(view), item)));
    }

    String text() {
        StringBuilder text = new StringBuilder(Asked.title(view))
                .append("\n\nWhy ")
                .append(explanation.item())
                .append(" is what it is:\n");
        explanation.developments().forEach(it -> {
            text.append('\n')
                    .append(Paint.HEADING.on(it.id() + ": " + standing(it.account())))
                    .append('\n');
            it.tellings().filter(field -> field.by().isDefined()).forEach(field -> text.append(line(field)));
            it.words().forEach(word -> text.append("  %-14s %s%n".formatted(fate(word), told(word))));
        });
        return text.toString().stripTrailing();
    }

    private String line(Telling field) {
        String passedOver = field.passedOver()
                .map(it -> "%s (%s, %s)".formatted(wording.value(it.value()), it.by().source(), it.why()))
                .mkString(", ");
        return "  %-14s %s, according to %s%s%n"
                .formatted(
                        field.field(),
                        wording.value(field.value()),
                        field.by().get().source(),
                        passedOver.isEmpty() ? "" : "; passed over: " + passedOver);
    }

    String json() {
        ObjectNode json = Json.asked(view).put("item", explanation.item());
        ArrayNode all = json.putArray("developments");
        explanation.developments().forEach(it -> {
            ObjectNode one = all.addObject().put("id", it.id().value()).put("standing", standing(it.account()));
            ArrayNode fields = one.putArray("fields");
            it.tellings().filter(field -> field.by().isDefined()).forEach(field -> fields.add(json(field)));
            ArrayNode words = one.putArray("words");
            it.words().forEach(word -> words.add(json(word)));
        });
        return json.toPrettyString();
    }

    private static ObjectNode json(Telling field) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("field", field.field());
        json.set("value", Json.value(field.value()));
        json.put("source", field.by().get().source().value());
        ArrayNode passedOver = json.putArray("passedOver");
        field.passedOver().forEach(it -> {
            ObjectNode one = passedOver.addObject();
            one.set("value", Json.value(it.value()));
            one.put("source", it.by().source().value()).put("why", it.why().toString());
        });
        return json;
    }

    private String standing(Option<Account> account) {
        if (account.isEmpty()) {
            return "no word on it stands";
        }
        Account known = account.get();
        if (view.dyad().exists(dyad -> !known.isFiledUnder(dyad))) {
            return "filed under " + known.dyads().mkString(", ");
        }
        if (known.disputed()) {
            return "is told and denied at once, with nothing to decide between the sources: possible, never certain";
        }
        LocalDate day = view.asOf().at();
        return switch (known.on(day)) {
            case CERTAIN ->
                "has happened, certain from %s on".formatted(known.latest().get());
            case POSSIBLE ->
                "may have happened, certain only from %s on%s"
                        .formatted(known.latest().get(), view.isPossible() ? "; counted" : "; not counted");
            case DUE ->
                "was planned for %s, and %s"
                        .formatted(
                                known.date(),
                                known.corroboration().exists(it -> it.modality() == Modality.OCCURRED)
                                        ? "the report preferred has no word that it happened"
                                        : "no word that it happened");
            case DENIED -> "is said not to have happened";
            case AHEAD ->
                known.isOccurred()
                        ? "had not happened by %s, certain from %s on"
                                .formatted(day, known.latest().get())
                        : "is planned for %s".formatted(known.date());
        };
    }

    private static String fate(Testimony it) {
        return it.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String told(Testimony it) {
        String why =
                switch (it.fate()) {
                    case REPLACED ->
                        " (%s says something else later)".formatted(it.word().source());
                    case WITHDRAWN ->
                        " (%s takes it back later)".formatted(it.word().source());
                    case NOT_YET_KNOWN -> " (asked as known at %s)".formatted(Asked.known(view.asOf()));
                    case NOT_YET_RECORDED ->
                        " (position %d)".formatted(it.entry().position());
                    case PREFERRED, COMPLETES, CORROBORATES, CONTRADICTS, WITHDRAWS, JOINS -> "";
                };
        return switch (it.word()) {
            case Report report -> report.id() + ", " + wording.told(report) + why;
            case Withdrawal withdrawal ->
                "%s takes its word back, known %s%s%s"
                        .formatted(
                                withdrawal.source(),
                                withdrawal.known(),
                                withdrawal.reason().map(reason -> ": " + reason).getOrElse(""),
                                why);
            case Same same ->
                "%s calls %s one, known %s%s"
                        .formatted(same.source(), same.developments().mkString(" and "), same.known(), why);
        };
    }

    private ObjectNode json(Testimony it) {
        ObjectNode json = it.word() instanceof Report report
                ? Json.told(report)
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("source", it.word().source().value())
                        .put("known", it.word().known().toString());
        return json.put("position", it.entry().position())
                .put("recorded", it.entry().recorded().toString())
                .put("fate", fate(it))
                .put("told", told(it));
    }
}
