package io.entente.examples.cli;

import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.Anomaly;
import io.entente.projection.View;
import io.entente.projections.agreements.Agreement;
import io.entente.projections.agreements.Agreement.Ratification;
import io.entente.projections.arms.ArmsSupply;
import io.entente.projections.figures.Figure;
import io.entente.projections.frames.Frame;
import io.entente.projections.investment.Total;
import io.entente.projections.ownership.Holding;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.Function;

/** The state of a relationship as text, for people. */
final class StateText {

    private final View view;
    private final Wording wording;
    private final Evidence evidence;
    private final RelationshipState shown;
    private final RelationshipState certain;
    private final Seq<Anomaly> anomalies; // those that are certain
    private final Page page = new Page();
    private SortedSet<SourceId> sources = TreeSet.empty();
    private Set<DevelopmentId> shownDevelopments = HashSet.empty();

    private StateText(View view) {
        this.view = view;
        this.wording = new Wording(view);
        this.evidence = new Evidence(view.history());
        this.shown = Replay.of(view, new Relationship());
        this.certain = view.isPossible() ? Replay.of(view.certain(), new Relationship()) : shown;
        this.anomalies = Anomaly.remaining(
                certain.anomalies(),
                (view.isPossible() ? shown : Replay.of(view.possible(), new Relationship())).anomalies());
        write();
    }

    static Page of(View view) {
        StateText it = new StateText(view);
        Page page = new Page().line(Asked.title(view));
        if (it.page.isEmpty()) {
            page.lines(Asked.nothing(view));
        } else {
            it.evidence.tell(it.sources, page.add(it.page, 0));
        }
        return it.leftOut(page);
    }

    private Page leftOut(Page page) {
        Seq<String> lines = LeftOut.of(view, shownDevelopments).lines(view);
        if (!lines.isEmpty()) {
            page.blank().line(Paint.HEADING.on("Not shown"));
            lines.forEach(line -> page.line("  " + line));
        }
        return page;
    }

    /** The state without title and sources. */
    static Page body(View view) {
        StateText it = new StateText(view);
        return it.page.isEmpty() ? new Page().lines(Asked.nothing(view)) : it.page;
    }

    private void write() {
        section("Agreements", it -> it.agreements().all(), this::agreement, Agreement::evidence);
        section("Holdings", it -> it.holdings().all(), this::holding, Holding::evidence);
        section("Invested", it -> it.investment().made(), this::total, Total::evidence);
        section("Pledged, not counted as invested", it -> it.investment().pledged(), this::total, Total::evidence);
        section("Arms delivered", it -> it.arms().supplies(), this::supply, ArmsSupply::evidence);
        section("Slogans", it -> it.frames().all(), this::frame, Frame::evidence);
        section(
                "Figures, each as its source states it",
                it -> it.figures().all(),
                figure -> wording.figure(figure.told()),
                Figure::evidence);
        Seq<Assessment> denied = Asked.denied(view);
        section("Denied", state -> denied, it -> wording.sentence(it.development()), Assessment::ids);
        section(
                "Of no kind that this program knows",
                Asked.unknown(view),
                Asked.unknown(view.certain()),
                it -> wording.sentence(it.development()) + ", " + it.date(),
                it -> it.assessment().ids());
        section(
                "What does not fit together",
                view.isPossible() ? shown.anomalies() : anomalies,
                anomalies,
                it -> it.message(wording::name),
                Anomaly::evidence);
    }

    private <T> void section(
            String heading,
            Function<RelationshipState, Seq<T>> part,
            Function<T, String> line,
            Function<T, Set<DevelopmentId>> rests) {
        section(heading, part.apply(shown), part.apply(certain), line, rests);
    }

    private <T> void section(
            String heading,
            Seq<T> items,
            Seq<T> certainly,
            Function<T, String> line,
            Function<T, Set<DevelopmentId>> rests) {
        if (items.isEmpty()) {
            return;
        }
        heading(heading);
        Seq<String> sure = certainly.map(line);
        items.forEach(item -> {
            Seq<Assessment> assessments = evidence.assessments(rests.apply(item));
            shownDevelopments = shownDevelopments.addAll(rests.apply(item));
            sources = sources.addAll(
                    assessments.flatMap(it -> it.rivals().map(Report::source).appendAll(it.sources())));
            page.line("  "
                    + line.apply(item)
                    + (sure.contains(line.apply(item)) ? "" : Paint.WARN.on("  [possibly]"))
                    + (assessments.exists(Assessment::contested) ? Paint.WARN.on("  [contested]") : ""));
            page.line("      " + Paint.DIM.on(Evidence.cited(assessments)));
            assessments.forEach(assessment -> assessment
                    .rivals()
                    .forEach(rival -> page.line("      " + Paint.WARN.on("but " + wording.told(rival)))));
        });
    }

    private void heading(String heading) {
        page.blank().line(Paint.HEADING.on(heading));
    }

    private String agreement(Agreement it) {
        String status = it.status() == Agreement.Status.DUE
                ? "due %s, unconfirmed".formatted(it.since())
                : "%s%s%s".formatted(it.status(), since(it.since()), retroactive(it));
        return "%s: %s%s"
                .formatted(
                        it.title().getOrElse(it::id),
                        status,
                        it.ratification()
                                .map(ratification -> ", ratified by " + ratifiers(ratification))
                                .getOrElse(""));
    }

    private static String retroactive(Agreement it) {
        return it.retroactive()
                ? " (retroactive, signed %s)".formatted(it.signed().get())
                : "";
    }

    private String ratifiers(Ratification it) {
        Seq<String> named = it.parties().map(wording::name);
        return (it.unnamed() ? named.append("a party not named") : named).mkString(" and ");
    }

    private String holding(Holding it) {
        return "%s holds %s of %s%s"
                .formatted(
                        wording.name(it.holder()),
                        it.percent().map(percent -> percent + " %").getOrElse("an unknown share"),
                        wording.name(it.asset()),
                        since(it.since()));
    }

    private String total(Total it) {
        return "%s in %s"
                .formatted(it.amount().map(Amount::toString).getOrElse("unknown sums"), wording.name(it.host()));
    }

    private String supply(ArmsSupply it) {
        Option<String> unknown = Option.when(
                it.ofUnknownSize() > 0,
                it.ofUnknownSize() == 1
                        ? "one delivery of unknown size"
                        : it.ofUnknownSize() + " deliveries of unknown size");
        String units = it.units()
                .map(count -> count + " units")
                .toList()
                .appendAll(unknown)
                .mkString(" and ");
        return "%s to %s: %s, %s"
                .formatted(wording.name(it.supplier()), wording.name(it.recipient()), it.system(), units);
    }

    private String frame(Frame it) {
        String holders = it.holders().isEmpty()
                ? ""
                : ", held by " + it.holders().toList().map(wording::name).mkString(" and ");
        return "“%s”%s%s".formatted(it.frame(), since(it.since()), holders);
    }

    private static String since(EventDate date) {
        return date.isUndated() ? ", since when is not told" : " since " + date;
    }
}
