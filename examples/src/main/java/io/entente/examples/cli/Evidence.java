package io.entente.examples.cli;

import io.entente.history.Assessment;
import io.entente.history.Directory;
import io.entente.history.History;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/** On whose word an answer rests. */
final class Evidence {

    private final Directory directory;

    Evidence(History history) {
        this.directory = history.directory();
    }

    /** The developments, each with the sources that tell of it, and where: {@code smederevo-acquired (article-2024, p. 4)}. */
    static String cited(Seq<Assessment> assessments) {
        return assessments.map(it -> "%s (%s)".formatted(it.id(), places(it))).mkString(", ");
    }

    private static String places(Assessment assessment) {
        Seq<String> places = assessment.reports().map(Wording::place);
        return places.mkString(places.exists(place -> place.contains(",")) ? "; " : ", ");
    }

    /** Ends a page with what these sources are. */
    Page tell(Iterable<SourceId> sources, Page page) {
        page.blank().line(Paint.HEADING.on("On whose word"));
        TreeSet.ofAll(sources).forEach(source -> page.line("  " + described(source)));
        return page;
    }

    /** The source, by id, title, publisher, day of publication and URL. */
    private String described(SourceId source) {
        Option<Source> description = directory.sources().get(source);
        return "%s: %s%s%s%s"
                .formatted(
                        source,
                        directory.titleOf(source),
                        description
                                .flatMap(Source::publisher)
                                .map(publisher -> ", " + publisher)
                                .getOrElse(""),
                        description
                                .flatMap(Source::published)
                                .map(published -> ", " + published)
                                .getOrElse(""),
                        description
                                .flatMap(Source::url)
                                .map(url -> " <" + url + ">")
                                .getOrElse(""));
    }
}
