package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.AgreementStep;
import io.entente.event.DevelopmentId;
import io.entente.event.Spelling;
import io.entente.history.Account;
import io.entente.history.Testimony;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.Withdrawal;
import io.entente.projection.View;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/** Why an item is what it is: every word on every development that names it, and what became of the word. */
final class Explained {

    private final View view;
    private final String item;
    private final Seq<DevelopmentId> developments;
    private final Wording wording;

    private Explained(View view, String item, Seq<DevelopmentId> developments) {
        this.view = view;
        this.item = item;
        this.developments = developments;
        this.wording = new Wording(view);
    }

    /** @throws BadInput if nothing that was ever told of the relationship goes by that name */
    static Explained of(View view, String written) {
        String item = Spelling.normal(written);
        Seq<DevelopmentId> told = view.everTold().toVector();
        Seq<Report> reports = told.flatMap(view::history)
                .map(Testimony::word)
                .filter(Report.class::isInstance)
                .map(Report.class::cast);
        Set<Object> meant = HashSet.<Object>of(item)
                .addAll(view.directory().find(item))
                .addAll(view.directory().named(item))
                .addAll(reports.map(Report::development)
                        .filter(it ->
                                it instanceof AgreementStep step && step.title().exists(item::equalsIgnoreCase))
                        .map(it -> ((AgreementStep) it).agreement()));
        Seq<DevelopmentId> developments = reports.filter(report -> names(report, meant))
                .map(report -> view.everything()
                        .history()
                        .account(report.id())
                        .map(Account::id)
                        .getOrElse(report.id()))
                .distinct();
        if (developments.isEmpty()) {
            throw new BadInput("nothing between %s goes by '%s'; timeline lists every development, and what they name"
                    .formatted(Asked.pair(view), item));
        }
        return new Explained(view, item, developments);
    }

    private static boolean names(Report report, Set<Object> meant) {
        return meant.contains(report.id().value())
                || report.development().fields().values().exists(value -> isMeant(value, meant));
    }

    private static boolean isMeant(Object value, Set<Object> meant) {
        return meant.contains(value)
                || (value instanceof Iterable<?> several
                        && Iterator.ofAll(several).exists(meant::contains));
    }

    String text() {
        StringBuilder text = new StringBuilder(Asked.title(view))
                .append("\n\nWhy ")
                .append(item)
                .append(" is what it is:\n");
        developments.forEach(id -> {
            text.append('\n').append(Paint.HEADING.on(id + ": " + standing(id))).append('\n');
            view.history(id).forEach(it -> text.append("  %-14s %s%n".formatted(fate(it), told(it))));
        });
        return text.toString().stripTrailing();
    }

    String json() {
        ObjectNode json = Json.asked(view).put("item", item);
        ArrayNode all = json.putArray("developments");
        developments.forEach(id -> {
            ObjectNode one = all.addObject().put("id", id.value()).put("standing", standing(id));
            ArrayNode words = one.putArray("words");
            view.history(id).forEach(it -> words.add(json(it)));
        });
        return json.toPrettyString();
    }

    private String standing(DevelopmentId id) {
        Option<Account> account = view.everything().history().account(id);
        if (account.isEmpty()) {
            return "no word on it stands";
        }
        Account known = account.get();
        if (view.dyad().exists(dyad -> !known.report().dyads().contains(dyad))) {
            return "filed under " + known.report().dyads().mkString(", ");
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
                                known.report().occurred(),
                                known.corroboration().exists(it -> it.modality() == Modality.OCCURRED)
                                        ? "the report preferred has no word that it happened"
                                        : "no word that it happened");
            case DENIED -> "is said not to have happened";
            case AHEAD ->
                known.isOccurred()
                        ? "had not happened by %s, certain from %s on"
                                .formatted(day, known.latest().get())
                        : "is planned for %s".formatted(known.report().occurred());
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
                    case PREFERRED, CORROBORATES, CONTRADICTS, WITHDRAWS, JOINS -> "";
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
