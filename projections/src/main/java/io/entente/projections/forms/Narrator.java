package io.entente.projections.forms;

import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.history.Telling;
import io.entente.journal.SourceId;
import io.entente.projection.Change;
import io.entente.projection.Change.Difference;
import io.entente.projection.Explanation;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.Answered;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.answers.DiffAnswer.ItemChange;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.Selection;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.forms.Prose.Entry;
import io.entente.projections.forms.Prose.Part;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** Tells an answer to a person. */
final class Narrator {

    private final View view;
    private final Guide guide;
    private final Wording wording;
    private final Names names;
    private final Remainder remainder;
    private final NumbersOverTime numbers;

    Narrator(View view, Guide guide) {
        this.view = view;
        this.guide = guide;
        this.wording = new Wording(view);
        this.names = wording.names();
        this.remainder = new Remainder(view, guide);
        this.numbers = new NumbersOverTime(names);
    }

    Prose tell(Answer answer) {
        return switch (answer) {
            case StateAnswer it -> new Prose(asked(it.selection()), state(it), footnotes(it));
            case TimelineAnswer it -> new Prose(asked(it.selection()), timeline(it), footnotes(it));
            case DiffAnswer it -> new Prose(Asked.of(it.from(), view), diff(it), Vector.empty());
            case ExplainAnswer it -> new Prose(Asked.of(view), explanation(it), Vector.of(sources(it.sources())));
            case ChronicleAnswer it -> chronicle(it);
            case SeriesAnswer it -> new Prose(Asked.of(view), numbers.series(it), Vector.empty());
            case PeriodsAnswer it ->
                new Prose(
                        "%s, by %s from %s on".formatted(asked(it.selection()), it.by(), it.from()),
                        numbers.periods(it),
                        Vector.empty());
        };
    }

    private String asked(Selection selection) {
        return Asked.of(view) + (selection.isAll() ? "" : ": only " + selection.told(names));
    }

    private Seq<Part> state(StateAnswer it) {
        return it.isEmpty()
                ? Vector.of(nothing())
                : it.sections()
                        .map(section -> part(section.heading(), section.items(), item -> item.sentence(names))
                                .under(section.topic()))
                        .appendAll(Vector.of(
                                        part(
                                                Doubt.DENIED.heading(),
                                                it.denied(),
                                                denied -> wording.sentence(denied) + ", " + denied.date()),
                                        part(
                                                Doubt.UNKNOWN.heading(),
                                                it.unknown(),
                                                unknown -> wording.sentence(unknown) + ", " + unknown.date()),
                                        part(
                                                Doubt.ANOMALIES.heading(),
                                                it.anomalies(),
                                                anomaly -> anomaly.message(names::nameOf)))
                                .map(part -> part.under(Doubt.TOPIC)))
                        .reject(part -> part.entries().isEmpty());
    }

    private Seq<Part> footnotes(StateAnswer it) {
        Seq<String> leftOut = remainder.lines(it.leftOut());
        return Option.when(!it.isEmpty(), () -> sources(it.sources()))
                .toVector()
                .appendAll(Option.when(
                        !leftOut.isEmpty(), () -> new Part("Not shown", leftOut.map(line -> entry(Span.plain(line))))));
    }

    private <T> Part part(String heading, Seq<Answered<T>> answered, Function<T, String> sentence) {
        return new Part(heading, answered.map(it -> entry(sentence.apply(it.told()), it)));
    }

    private Entry entry(String sentence, Answered<?> answered) {
        Seq<Span> rivals = answered.assessments().flatMap(this::rivals);
        return new Entry("", words(sentence, answered), rivals.prepend(Style.ASIDE.on(restsOn(answered))));
    }

    private static String restsOn(Answered<?> answered) {
        if (answered.evidence().isEmpty()) {
            return "rests on no development";
        }
        Option<String> known =
                Option.when(!answered.assessments().isEmpty(), () -> Wording.cited(answered.assessments()));
        Option<String> unknown =
                Option.when(!answered.evidenceUnknown().isEmpty(), () -> "rests on %s, of which nothing is known"
                        .formatted(answered.evidenceUnknown().mkString(", ")));
        return known.toVector().appendAll(unknown).mkString("; ");
    }

    private Seq<Span> words(String sentence, Answered<?> answered) {
        return Vector.of(Span.plain(sentence))
                .appendAll(
                        Option.when(view.isPossible() && !answered.certain(), () -> Style.WARNING.on("  [possibly]")))
                .appendAll(Option.when(answered.contested(), () -> Style.WARNING.on("  [contested]")));
    }

    private Seq<Part> timeline(TimelineAnswer it) {
        return Vector.of(
                it.developments().isEmpty()
                        ? nothing()
                        : new Part("", it.developments().map(this::entry)));
    }

    private Seq<Part> footnotes(TimelineAnswer it) {
        return Option.when(!it.developments().isEmpty(), () -> sources(it.sources()))
                .toVector()
                .appendAll(Remainder.others(it.otherDevelopments()).map(Narrator::sentence))
                .appendAll(remainder.lines(it.before()).map(Narrator::sentence));
    }

    private Entry entry(Assessment it) {
        Span said = Style.ASIDE.on("%s, according to %s%s"
                .formatted(it.id(), it.reports().map(Wording::place).mkString(" and "), Wording.quote(it.report())));
        Seq<Span> beside = it.beside().map(other -> Style.ASIDE.on("beside it " + wording.told(other)));
        return new Entry(
                it.date().toString(),
                mark(it).prepend(Span.plain(wording.sentence(it))),
                beside.appendAll(rivals(it)).prepend(said));
    }

    private Seq<Span> rivals(Assessment it) {
        return it.rivals().map(rival -> Style.WARNING.on("but " + wording.told(rival, it)));
    }

    /** Where a development stands on the day asked about, unless it has simply happened. */
    private Seq<Span> mark(Assessment it) {
        Option<Span> calledOff = wording.calledOff(it).map(by -> Style.WARNING.on("  [planned; " + by + "]"));
        Option<Span> standing =
                switch (it.on(view.asOf().at())) {
                    case CERTAIN -> Option.none();
                    case POSSIBLE -> Option.some(Style.WARNING.on("  [possibly by then]"));
                    case DUE -> Option.some(Style.WARNING.on("  [planned; due, unconfirmed]"));
                    case DENIED -> Option.some(Style.WARNING.on("  [denied]"));
                    case AHEAD -> Option.some(Style.ASIDE.on(it.isOccurred() ? "  [later]" : "  [planned]"));
                };
        return calledOff
                .orElse(standing)
                .toVector()
                .appendAll(Option.when(it.contested(), () -> Style.WARNING.on("  [contested]")));
    }

    private Seq<Part> diff(DiffAnswer it) {
        if (it.changes().isEmpty() && it.sections().isEmpty()) {
            return Vector.of(sentence("Nothing differs."));
        }
        return it.sections()
                .map(section -> new Part(section.heading(), section.items().map(this::entry)))
                .prepend(new Part("", it.changes().map(this::entry)))
                .reject(part -> part.entries().isEmpty());
    }

    private Entry entry(Change change) {
        // what was taken back or passed over is what was said before
        boolean earlier = change.kind() == Change.Kind.WITHDRAWN || change.kind() == Change.Kind.NO_LONGER_PREFERRED;
        Assessment it = (earlier ? change.before() : change.after())
                .orElse(change.before())
                .get();
        Span said = Style.ASIDE.on(
                "  %s, %s, according to %s".formatted(it.ids().mkString(" = "), it.date(), sources(change)));
        return new Entry(
                change.kind().toString(),
                (earlier ? Vector.<Span>empty() : mark(it)).prepend(Span.plain(wording.sentence(it))),
                change.fields().map(this::note).append(said));
    }

    private static String sources(Change change) {
        return change.before()
                .toVector()
                .appendAll(change.after())
                .map(it -> it.report().source())
                .distinct()
                .mkString(", then ");
    }

    private Entry entry(ItemChange change) {
        Answered<Item> it = change.after().orElse(change.before()).get();
        return new Entry(
                change.word(),
                words(it.told().sentence(names), it),
                change.fields().map(this::note).append(Style.ASIDE.on("  " + restsOn(it))));
    }

    private Span note(Difference field) {
        return Span.plain(
                "  %s: %s → %s".formatted(field.name(), names.told(field.before()), names.told(field.after())));
    }

    private Seq<Part> explanation(ExplainAnswer it) {
        Part why = sentence("Why %s is what it is:".formatted(it.explanation().item()));
        return it.explanation()
                .developments()
                .map(this::part)
                .prependAll(it.sections()
                        .map(section ->
                                new Part(section.heading(), section.items().map(this::item))))
                .prepend(why);
    }

    private Entry item(Answered<Item> it) {
        return new Entry(
                "",
                words(it.told().sentence(names), it),
                Vector.of(
                        Style.ASIDE.on("rests on " + Wording.some(it.evidence().toVector()))));
    }

    private Part part(Explanation.Explained it) {
        Seq<Entry> fields =
                it.tellings().filter(Telling::isAnythingTold).map(field -> entry(field.field(), wording.told(field)));
        Seq<Entry> places = it.placements().map(place -> entry(place.sort().toString(), Wording.told(place)));
        Seq<Entry> claims = it.claims().map(claim -> entry(Wording.fate(claim), wording.told(claim)));
        return new Part(
                it.id() + ": " + wording.standing(it.assessment()),
                fields.appendAll(places).appendAll(claims));
    }

    private Prose chronicle(ChronicleAnswer it) {
        Chronicler chronicler = new Chronicler(view, wording);
        Seq<Part> chapters = chronicler.chapters(it);
        return new Prose(
                Asked.of(view),
                chapters.isEmpty() ? Vector.of(nothing()) : chapters,
                Vector.empty(),
                chronicler.notes());
    }

    private Part sources(SortedSet<SourceId> sources) {
        return new Part(
                "On whose word", sources.toVector().map(source -> entry(Span.plain(wording.described(source)))));
    }

    private Part nothing() {
        return sentence(Asked.nothing(view, guide));
    }

    static Part sentence(String words) {
        return new Part("", Vector.of(entry(Span.plain(words))), true);
    }

    private static Entry entry(Span words) {
        return new Entry("", Vector.of(words), Vector.empty());
    }

    static Entry entry(String label, String words) {
        return new Entry(label, Vector.of(Span.plain(words)), Vector.empty());
    }
}
