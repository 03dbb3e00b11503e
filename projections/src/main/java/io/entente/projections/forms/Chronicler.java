package io.entente.projections.forms;

import io.entente.event.ClaimMade;
import io.entente.event.MotiveAttributed;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.View;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.answers.ChronicleAnswer.Passage;
import io.entente.projections.answers.ChronicleAnswer.Time;
import io.entente.projections.forms.Prose.Entry;
import io.entente.projections.forms.Prose.Part;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Tells a chronicle: short paragraphs, hedged where the record is, with a note for each source and place in it. */
final class Chronicler {

    private final Wording wording;
    private final LocalDate day;
    private Map<String, Integer> notes = LinkedHashMap.empty();

    Chronicler(View view, Wording wording) {
        this.wording = wording;
        this.day = view.asOf().at();
    }

    Seq<Part> chapters(ChronicleAnswer answer) {
        return answer.chapters()
                .map(it -> new Part(heading(it.time()), it.passages().map(this::paragraph), true));
    }

    /** The notes of the paragraphs told so far, from the first on. */
    Seq<String> notes() {
        return notes.keySet().toVector();
    }

    private static String heading(Time time) {
        return switch (time) {
            case Time.InYear it -> Integer.toString(it.year());
            case Time.NotTold ignored -> "At times that no source tells";
            case Time.Planned ignored -> "Planned";
        };
    }

    private Entry paragraph(Passage passage) {
        Vector<Span> words = Vector.empty();
        String before = "";
        String saidBy = "";
        for (Assessment it : passage.developments()) {
            String when = DateWords.when(it.date());
            String whose = whose(it);
            String sentence = sentence(it, when.equals(before) ? "" : when, whose.equals(saidBy));
            words = words.append(Span.plain(words.isEmpty() ? sentence : " " + sentence))
                    .appendAll(it.reports().map(this::reference).distinct());
            for (Report rival : it.rivals()) {
                words = words.append(Span.plain(" " + contradiction(rival))).append(reference(rival));
            }
            before = when;
            saidBy = whose;
        }
        return new Entry("", words, Vector.empty());
    }

    /** Whose word a development is, where it is not told as a fact; empty where it is. */
    private String whose(Assessment it) {
        boolean isSomebodysWord =
                it.contested() || it.development() instanceof ClaimMade || it.development() instanceof MotiveAttributed;
        return isSomebodysWord && it.isOccurred() ? sources(it) : "";
    }

    private String sentence(Assessment it, String when, boolean sameWord) {
        String happens = wording.sentence(it);
        String said =
                switch (it.modality()) {
                    case DENIED ->
                        "%s denies that%s %s".formatted(sources(it), when.isEmpty() ? "" : " " + when, happens);
                    case PLANNED -> "it is planned that " + happens;
                    case OCCURRED -> happens;
                };
        String whose = whose(it);
        String whole = Vector.of(
                        switch (it.modality()) {
                            case OCCURRED -> when;
                            case PLANNED -> when.replaceFirst("^(on|in) ", "for ");
                            case DENIED -> "";
                        },
                        whose.isEmpty() ? "" : "according to " + (sameWord ? "the same" : whose),
                        it.on(day) == Status.POSSIBLE ? "possibly" : "",
                        said)
                .reject(String::isEmpty)
                .mkString(", ");
        String plan = it.on(day) == Status.DUE ? "; no source tells whether it came to that" : "";
        return Wording.capital(whole) + plan + ".";
    }

    private String contradiction(Report rival) {
        String otherwise = rival.modality() == Modality.DENIED
                ? "denies it"
                : "says otherwise: %s (%s)".formatted(wording.sentence(rival), rival.occurred());
        return "%s %s.".formatted(quoted(rival.source()), otherwise);
    }

    private String sources(Assessment it) {
        return it.sources().map(this::quoted).mkString(" and ");
    }

    private String quoted(SourceId source) {
        return "“%s”".formatted(wording.title(source));
    }

    private Span reference(Report report) {
        String note = note(report);
        if (!notes.containsKey(note)) {
            notes = notes.put(note, notes.size() + 1);
        }
        return Style.REFERENCE.on(notes.get(note).get().toString());
    }

    private String note(Report report) {
        Option<String> locator = report.citation().flatMap(Citation::locator);
        Option<String> url = report.citation().flatMap(Citation::url).map(it -> "<" + it + ">");
        Option<String> quote = report.citation().flatMap(Citation::quote).map("“%s”"::formatted);
        return Vector.of(locator, url, quote)
                .flatMap(it -> it)
                .prepend(wording.cited(report.source()))
                .mkString(", ");
    }
}
