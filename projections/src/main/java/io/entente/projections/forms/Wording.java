package io.entente.projections.forms;

import io.entente.event.Development;
import io.entente.event.Names;
import io.entente.event.Quotation;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.Placement;
import io.entente.history.Telling;
import io.entente.journal.Citation;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.vavr.Value;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a view tells, in words: who says what, where a development stands, and what became of a word. */
public final class Wording {

    private static final int MOST_CITED = 20;

    private final View view;
    private final Names names;

    /** The words for what a view tells. */
    public Wording(View view) {
        this(view, view.names());
    }

    private Wording(View view, Names names) {
        this.view = view;
        this.names = names;
    }

    /** What things are called in that view. */
    public Names names() {
        return names;
    }

    /** The same with things called otherwise. */
    Wording with(Names otherwise) {
        return new Wording(view, otherwise);
    }

    /** What happened: {@code China delivers 8 HQ-22 to Serbia}. */
    public String sentence(Assessment assessment) {
        return sentence(assessment.development());
    }

    /** What a report tells of. */
    String sentence(Report report) {
        return sentence(report.development());
    }

    /** What happens, as any development tells it. */
    String sentence(Development development) {
        @Nullable String sentence = development.sentence(names);
        if (sentence == null || sentence.isBlank()) {
            throw new UnfitExtensionException("kind %s: the sentence of a development is %s; write one"
                    .formatted(development.kind(), sentence == null ? "null" : "empty"));
        }
        return sentence;
    }

    /** {@code registry, p. 4: Steel Group acquires 60 % of the mill, occurred 2016, known 2019: “…”}. */
    public String told(Report report) {
        return "%s: %s, %s %s, known %s%s"
                .formatted(
                        place(report),
                        sentence(report),
                        report.modality(),
                        report.occurred(),
                        report.known(),
                        quote(report));
    }

    /** The source, and where in it: {@code registry, p. 4 <https://registry.example/60>}. */
    public static String place(Report report) {
        return report.source()
                + optional(", ", report.citation().flatMap(Citation::locator))
                + optional(" <", report.citation().flatMap(Citation::url).map(url -> url + ">"));
    }

    /** The source's words, after a colon, where they are told. */
    public static String quote(Report report) {
        return optional(": ", report.citation().flatMap(Citation::quote).map(Quotation::of));
    }

    /** The developments, each with the sources that tell of it, and where: {@code smederevo-acquired (article-2024, p. 4)}. */
    public static String cited(Seq<Assessment> assessments) {
        return some(assessments.map(it -> "%s (%s)".formatted(it.id(), places(it))));
    }

    /** As many as a person reads, and how many more there are. */
    public static String some(Seq<?> all) {
        return all.size() <= MOST_CITED
                ? all.mkString(", ")
                : "%s and %,d more, which JSON tells"
                        .formatted(all.take(MOST_CITED).mkString(", "), all.size() - MOST_CITED);
    }

    private static String places(Assessment assessment) {
        Seq<String> places = assessment.reports().map(Wording::place);
        return places.mkString(places.exists(place -> place.contains(",")) ? "; " : ", ");
    }

    /** A source, by id, title, publisher, day of publication and URL. */
    public String described(SourceId source) {
        return source + ": " + cited(source);
    }

    /** A source, by title, publisher, day of publication and URL. */
    String cited(SourceId source) {
        Option<Source> description = view.history().directory().sources().get(source);
        return "%s%s%s%s"
                .formatted(
                        title(source),
                        optional(", ", description.flatMap(Source::publisher)),
                        optional(", ", description.flatMap(Source::published)),
                        optional(" <", description.flatMap(Source::url).map(url -> url + ">")));
    }

    /** What a source is called. */
    String title(SourceId source) {
        return view.history().directory().titleOf(source);
    }

    /** As a sentence begins. */
    static String capital(String words) {
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** Where a development stands on the day asked about. */
    public String standing(Option<Assessment> assessment) {
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
                                calledOff(known)
                                        .getOrElse(() -> known.beside().isEmpty()
                                                ? "no word that it happened"
                                                : "the report preferred has no word that it happened"));
            case DENIED -> "is said not to have happened";
            case AHEAD ->
                known.isOccurred()
                        ? "had not happened by %s, certain from %s on"
                                .formatted(day, known.latest().get())
                        : calledOff(known)
                                .map(it -> "was planned for %s, and %s".formatted(known.date(), it))
                                .getOrElse(() -> "is planned for %s".formatted(known.date()));
        };
    }

    /** {@code called off by visit-cancelled, 2014-03}; none where nothing calls it off. */
    public Option<String> calledOff(Assessment plan) {
        Seq<Assessment> by = view.callingOff(plan);
        return Option.when(
                !by.isEmpty(),
                () -> "called off by "
                        + by.map(it -> it.id() + ", " + it.date()).mkString(" and by "));
    }

    /** A report that contradicts, and in which fields where its sentence and date do not show that. */
    public String told(Report rival, Assessment contradicted) {
        boolean showsNoDifference = rival.modality() == contradicted.modality()
                && rival.occurred().equals(contradicted.date())
                && sentence(rival).equals(sentence(contradicted));
        String fields = showsNoDifference ? otherwise(rival, contradicted) : "";
        return told(rival) + (fields.isEmpty() ? "" : "; " + fields);
    }

    /** The fields that a rival tells otherwise, by ids where names do not tell them apart: {@code agreement pact-2}. */
    String otherwise(Report rival, Assessment contradicted) {
        Map<String, Object> told = contradicted.development().fields();
        return rival.development()
                .fields()
                .toVector()
                .reject(field -> field._2 instanceof Value<?> value && value.isEmpty())
                .filter(field -> told.get(field._1).exists(other -> !other.equals(field._2)))
                .map(field -> field._1 + " " + apart(told.get(field._1).get(), field._2))
                .mkString(", ");
    }

    private String apart(Object told, Object otherwise) {
        String words = names.told(otherwise);
        return words.equals(names.told(told)) ? Names.IDS.told(otherwise) : words;
    }

    /** What a field tells, by whose word, and what was passed over. */
    public String told(Telling field) {
        String passedOver = field.passedOver()
                .map(it ->
                        "%s (%s, %s)".formatted(names.told(it.value()), it.by().source(), it.why()))
                .mkString(", ");
        return names.told(field.value())
                + optional(", according to ", field.by().map(Report::source))
                + (passedOver.isEmpty() ? "" : "; passed over: " + passedOver);
    }

    /** Where it belongs, by whose word: {@code partOf belt-and-road, according to gazette and registry}. */
    public static String told(Placement it) {
        return it.told() + ", according to " + it.by().mkString(" and ");
    }

    /** What became of a word: {@code not yet known}. */
    public static String fate(ClaimOutcome it) {
        return it.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A word, and why it is not what counts. */
    public String told(ClaimOutcome it) {
        String why =
                switch (it.fate()) {
                    case REPLACED ->
                        " (%s says something else later)".formatted(it.claim().source());
                    case WITHDRAWN ->
                        " (%s takes it back later)".formatted(it.claim().source());
                    case NOT_YET_KNOWN -> " (asked as known at %s)".formatted(Asked.known(view.asOf()));
                    case NOT_YET_RECORDED ->
                        " (position %d)".formatted(it.entry().position());
                    case PREFERRED, COMPLETES, CORROBORATES, STANDS_BESIDE, CONTRADICTS, WITHDRAWS, JOINS -> "";
                };
        return switch (it.claim()) {
            case Report report -> report.id() + ", " + told(report) + why;
            case Withdrawal withdrawal ->
                "%s takes its word back, known %s%s%s"
                        .formatted(withdrawal.source(), withdrawal.known(), optional(": ", withdrawal.reason()), why);
            case SameAs same ->
                "%s calls %s one, known %s%s"
                        .formatted(same.source(), same.developments().mkString(" and "), same.known(), why);
        };
    }

    private static String optional(String before, Option<?> value) {
        return value.map(it -> before + it).getOrElse("");
    }
}
