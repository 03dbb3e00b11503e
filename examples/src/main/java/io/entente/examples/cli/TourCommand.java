package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.projections.answers.Answered;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.forms.Asked;
import io.entente.projections.forms.Span;
import io.entente.projections.forms.Style;
import io.entente.projections.forms.text.Page;
import io.entente.projections.page.RelationshipPage;
import io.entente.projections.relationship.Relationship;
import io.entente.story.Story;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "tour",
        description = "Records the story of China and Serbia and walks through the relationship, date by date.",
        mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {

    private static final String STORY = "/stories/china-serbia.yaml";
    private static final List<String> DAYS =
            List.of("2009-12-31", "2016-12-31", "2018-12-31", "2022-12-31", "2024-06-01");

    private static final int DATES = 16;

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "where the page is written; what is there is replaced (default: in the temporary folder)")
    private Path page = Path.of(System.getProperty("java.io.tmpdir"), "china-serbia.html");

    @Override
    public Integer call() throws IOException {
        Output out = Main.out(command);
        Story story = Stories.require(Story.parse("china-serbia.yaml", text()), Main.err(command));
        try (Entente entente = Stories.recorded(story)) {
            View today = entente.between("CN", "RS");
            out.page(opening(story, today));
            Set<DevelopmentId> told = HashSet.empty();
            for (View view : DAYS.map(today::at).append(today)) {
                out.page(stop(view, told).blank());
                told = told(view);
            }
            out.page(stood(today).blank());
            write(today);
            out.page(closing(page));
        }
        return 0;
    }

    private static Page opening(Story story, View view) {
        return new Page()
                .line(Style.TITLE.on(Asked.pair(view) + ": what stood, when, and on whose word"))
                .lines("""

               One article is the source. What it reports was read from a file that a person wrote, %s, and
               recorded as %d events: %d of them are reports, each one source's word on one development.
               Nothing is stored but these words; every state below is replayed from them, to the date above it.
               """.formatted(
                                "examples/stories/china-serbia.yaml",
                                story.recordables().size(),
                                story.recordables().count(Report.class::isInstance)))
                .blank();
    }

    /** What has happened since the stop before, line by line where it is dated. */
    private static Page stop(View view, Set<DevelopmentId> told) {
        Names names = view.names();
        Seq<Occurrence> happened = view.occurrences().reject(it -> told.contains(it.id()));
        Seq<Occurrence> dated = happened.reject(it -> it.date().isUndated());
        Seq<Planned> due = view.due().reject(it -> told.contains(it.id()));
        Page page = new Page(DATES).line(Style.TITLE.on("══ " + view.asOf().at() + " ══"));
        dated.forEach(it -> page.row("  " + it.date(), words(it, names)));
        if (happened.size() > dated.size()) {
            page.row(
                    "  undated",
                    "%d more that the article tells by then, without a day".formatted(happened.size() - dated.size()));
        }
        due.forEach(it -> page.line("  %s is due: %s, and no word that it happened"
                .formatted(it.date(), it.development().sentence(names))));
        if (happened.isEmpty() && due.isEmpty()) {
            page.line("  nothing that is known");
        }
        return page;
    }

    /** What stands in the end, by one item of each section. */
    private static Page stood(View view) {
        Names names = view.names();
        Page page = new Page().line(Style.TITLE.on("══ What stands by now, an example of each section ══"));
        StateAnswer.of(view, new Relationship())
                .sections()
                .reject(section -> section.items().isEmpty())
                .forEach(section -> {
                    int more = section.items().size() - 1;
                    Answered<Item> first = section.items().head();
                    page.row(
                            "  " + section.name(),
                            Span.plain(first.told().sentence(names)),
                            Style.ASIDE.on(more == 0 ? "" : " (and %d more)".formatted(more)));
                });
        return page;
    }

    private static Seq<Span> words(Occurrence occurrence, Names names) {
        Seq<SourceId> rivals = occurrence.assessment().rivals().map(Report::source);
        return Vector.of(
                        Span.plain(occurrence.development().sentence(names) + " "),
                        Style.ASIDE.on("(%s)".formatted(occurrence.sources().mkString(", "))))
                .appendAll(rivals.headOption()
                        .map(first -> Style.WARNING.on(" contested by " + rivals.mkString(" and "))));
    }

    private static Set<DevelopmentId> told(View view) {
        return HashSet.ofAll(view.occurrences().map(Occurrence::id))
                .addAll(view.due().map(Planned::id));
    }

    private void write(View view) throws IOException {
        try (Beside beside = Beside.of(page)) {
            beside.write(out -> PageCommand.write(RelationshipPage.of(view, new Relationship()), out));
            beside.replace();
        }
    }

    private static Page closing(Path page) {
        return new Page()
                .line(Style.HEADING.on("Two things to notice"))
                .lines("""
                 What the article leaves undated counts as certain from the day it was told, the end of May 2024.
                 The free trade agreement was planned for 2024-07-01; nobody here says that it came, so it is due.
               """)
                .blank()
                .line(Style.HEADING.on("See it move through time"))
                .line("  in a browser: " + page.toAbsolutePath())
                .blank()
                .line(Style.HEADING.on("Go on with"))
                .lines("""
                 examples/entente state CN RS --story examples/stories/china-serbia.yaml --at 2018-12-31
                 examples/entente state CN RS --story examples/stories/china-serbia.yaml --known 2020-01-01
                 examples/entente timeline CN RS --story examples/stories/china-serbia.yaml
                 examples/entente init my-story.yaml
               """);
    }

    private static String text() throws IOException {
        try (InputStream story = TourCommand.class.getResourceAsStream(STORY)) {
            return new String(Objects.requireNonNull(story).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
