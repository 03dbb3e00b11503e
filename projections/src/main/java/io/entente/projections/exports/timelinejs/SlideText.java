package io.entente.projections.exports.timelinejs;

import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.history.Directory;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projections.forms.Visible;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.URI;
import java.time.LocalDate;

/** What a slide says, in HTML, in which whatever a source says is text. */
record SlideText(Names names, Directory directory, LocalDate day) {

    String headline(Assessment it) {
        return escaped((it.modality() == Modality.PLANNED ? "Planned: " : "")
                + it.development().sentence(names));
    }

    /** How sure it is, on whose word, and who says otherwise. */
    String text(Assessment it) {
        return doubt(it)
                .appendAll(it.reports().map(report -> "According to " + told(report)))
                .appendAll(it.rivals().map(rival -> "Otherwise %s: %s, %s"
                        .formatted(
                                told(rival),
                                escaped(rival.development().sentence(names)),
                                escaped(rival.modality() + " " + rival.occurred()))))
                .map("<p>%s</p>"::formatted)
                .mkString();
    }

    private Seq<String> doubt(Assessment it) {
        Status status = it.on(day);
        return Vector.of(
                        Option.when(status == Status.POSSIBLE, "It may have happened by %s.".formatted(day)),
                        Option.when(
                                status == Status.DUE,
                                "It was planned; no word by %s says that it happened.".formatted(day)))
                .flatMap(words -> words);
    }

    private String told(Report report) {
        Option<Citation> citation = report.citation();
        Option<URI> url = citation.flatMap(Citation::url)
                .orElse(() -> directory.sources().get(report.source()).flatMap(Source::url))
                .filter(it -> "https".equalsIgnoreCase(it.getScheme()) || "http".equalsIgnoreCase(it.getScheme()));
        String title = escaped(directory.titleOf(report.source()));
        return url.map(it -> "<a href=\"%s\">%s</a>".formatted(escaped(it.toString()), title))
                        .getOrElse(title)
                + citation.flatMap(Citation::locator)
                        .map(it -> ", " + escaped(it))
                        .getOrElse("")
                + citation.flatMap(Citation::quote)
                        .map(it -> ": “%s”".formatted(escaped(it)))
                        .getOrElse("");
    }

    /** A text as part of HTML. */
    static String escaped(String text) {
        return shown(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A text where TimelineJS takes markup away before it reads what is left as HTML. */
    static String escapedTwice(String text) {
        return escaped(escaped(text));
    }

    private static String shown(String text) {
        return Visible.inLine(text);
    }
}
