package io.entente.examples.cli;

import io.entente.history.Assessment;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.View;
import io.entente.projections.relationship.Answer;
import io.entente.projections.relationship.Answered;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.function.Function;

/** An answer as text, for people. */
final class StateText {

    private final View view;
    private final Wording wording;
    private final Page page = new Page();
    private SortedSet<SourceId> sources = TreeSet.empty();

    private StateText(View view, Answer answer) {
        this.view = view;
        this.wording = new Wording(view);
        write(answer);
    }

    static Page of(View view, Answer answer) {
        StateText it = new StateText(view, answer);
        Page page = new Page().line(Asked.title(view));
        if (it.page.isEmpty()) {
            page.lines(Asked.nothing(view));
        } else {
            new Evidence(view.history()).tell(it.sources, page.add(it.page, 0));
        }
        Seq<String> lines = LeftOut.of(view, answer.developments()).lines(view);
        if (!lines.isEmpty()) {
            page.blank().line(Paint.HEADING.on("Not shown"));
            lines.forEach(line -> page.line("  " + line));
        }
        return page;
    }

    /** The state without title and sources. */
    static Page body(View view, Answer answer) {
        StateText it = new StateText(view, answer);
        return it.page.isEmpty() ? new Page().lines(Asked.nothing(view)) : it.page;
    }

    private void write(Answer answer) {
        answer.sections().forEach(it -> section(it.heading(), it.items(), item -> item.sentence(view.directory())));
        section("Denied", answer.denied(), it -> wording.sentence(it.development()));
        section(
                "Of no kind that this program knows",
                answer.unknown(),
                it -> wording.sentence(it.development()) + ", " + it.date());
        section("What does not fit together", answer.anomalies(), it -> it.message(wording::name));
    }

    private <T> void section(String heading, Seq<Answered<T>> items, Function<T, String> sentence) {
        if (!items.isEmpty()) {
            page.blank().line(Paint.HEADING.on(heading));
            items.forEach(it -> tell(sentence.apply(it.told()), it));
        }
    }

    private void tell(String sentence, Answered<?> answered) {
        Seq<Assessment> assessments = answered.assessments();
        sources = sources.addAll(
                assessments.flatMap(it -> it.rivals().map(Report::source).appendAll(it.sources())));
        page.line("  "
                + sentence
                + (view.isPossible() && !answered.certain() ? Paint.WARN.on("  [possibly]") : "")
                + (answered.contested() ? Paint.WARN.on("  [contested]") : ""));
        page.line("      " + Paint.DIM.on(Evidence.cited(assessments)));
        assessments
                .flatMap(Assessment::rivals)
                .forEach(rival -> page.line("      " + Paint.WARN.on("but " + wording.told(rival))));
    }
}
