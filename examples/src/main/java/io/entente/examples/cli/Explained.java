package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.Telling;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Withdrawal;
import io.entente.projection.Explanation;
import io.entente.projection.View;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/** Why an item is what it is: every word on every development that names it, and what became of the word. */
final class Explained {

    private static final int FATES = 16;

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
                .getOrElseThrow(() -> new BadInput(
                        "nothing between %s goes by '%s'; timeline lists every development, and what they name"
                                .formatted(Asked.pair(view), item)));
    }

    Page text() {
        Page page = new Page(FATES)
                .line(Asked.title(view))
                .blank()
                .line("Why %s is what it is:".formatted(explanation.item()));
        explanation.developments().forEach(it -> {
            page.blank().line(Paint.HEADING.on(it.id() + ": " + standing(it.assessment())));
            it.tellings()
                    .filter(field -> field.by().isDefined())
                    .forEach(field -> page.row("  " + field.field(), told(field)));
            it.claims().forEach(word -> page.row("  " + fate(word), told(word)));
        });
        return new Evidence(view.history())
                .tell(
                        explanation
                                .developments()
                                .flatMap(Explanation.Explained::claims)
                                .map(it -> it.claim().source()),
                        page);
    }

    private String told(Telling field) {
        String passedOver = field.passedOver()
                .map(it -> "%s (%s, %s)"
                        .formatted(wording.value(it.value()), it.by().source(), it.why()))
                .mkString(", ");
        return "%s, according to %s%s"
                .formatted(
                        wording.value(field.value()),
                        field.by().get().source(),
                        passedOver.isEmpty() ? "" : "; passed over: " + passedOver);
    }

    Page json() {
        Json json = new Json(view);
        ObjectNode answer = json.asked(view).put("item", explanation.item());
        ArrayNode all = answer.putArray("developments");
        explanation.developments().forEach(it -> {
            ObjectNode one = all.addObject().put("id", it.id().value()).put("standing", standing(it.assessment()));
            ArrayNode fields = one.putArray("fields");
            it.tellings().filter(field -> field.by().isDefined()).forEach(field -> fields.add(json(field, json)));
            ArrayNode words = one.putArray("words");
            it.claims().forEach(word -> words.add(json(word, json)));
        });
        return json.page(answer);
    }

    private static ObjectNode json(Telling field, Json json) {
        ObjectNode told = json.named()
                .value("value", field.value())
                .source("source", field.by().get().source())
                .json()
                .put("field", field.field());
        ArrayNode passedOver = told.putArray("passedOver");
        field.passedOver()
                .forEach(it -> passedOver.add(json.named()
                        .value("value", it.value())
                        .source("source", it.by().source())
                        .json()
                        .put("why", it.why().toString())));
        return told;
    }

    private String standing(Option<Assessment> assessment) {
        if (assessment.isEmpty()) {
            return "no word on it stands";
        }
        Assessment known = assessment.get();
        if (!view.holds(known)) {
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

    private static String fate(ClaimOutcome it) {
        return it.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String told(ClaimOutcome it) {
        String why =
                switch (it.fate()) {
                    case REPLACED ->
                        " (%s says something else later)".formatted(it.claim().source());
                    case WITHDRAWN ->
                        " (%s takes it back later)".formatted(it.claim().source());
                    case NOT_YET_KNOWN -> " (asked as known at %s)".formatted(Asked.known(view.asOf()));
                    case NOT_YET_RECORDED ->
                        " (position %d)".formatted(it.entry().position());
                    case PREFERRED, COMPLETES, CORROBORATES, CONTRADICTS, WITHDRAWS, JOINS -> "";
                };
        return switch (it.claim()) {
            case Report report -> report.id() + ", " + wording.told(report) + why;
            case Withdrawal withdrawal ->
                "%s takes its word back, known %s%s%s"
                        .formatted(
                                withdrawal.source(),
                                withdrawal.known(),
                                withdrawal.reason().map(reason -> ": " + reason).getOrElse(""),
                                why);
            case SameAs same ->
                "%s calls %s one, known %s%s"
                        .formatted(same.source(), same.developments().mkString(" and "), same.known(), why);
        };
    }

    private ObjectNode json(ClaimOutcome it, Json json) {
        ObjectNode told = it.claim() instanceof Report report
                ? json.told(report)
                : json.named()
                        .source("source", it.claim().source())
                        .json()
                        .put("known", it.claim().known().toString());
        return told.put("position", it.entry().position())
                .put("recorded", it.entry().recorded().toString())
                .put("fate", fate(it))
                .put("told", told(it));
    }
}
