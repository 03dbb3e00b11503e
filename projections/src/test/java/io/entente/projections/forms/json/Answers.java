package io.entente.projections.forms.json;

import static io.entente.journal.Report.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Resolution;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.projection.Filter;
import io.entente.projection.Granularity;
import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.answers.NumbersOfItsOwn;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.Selection;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.answers.VisitsByVisitor;
import io.entente.projections.forms.Presentation;
import io.entente.projections.forms.csv.CsvForm;
import io.entente.projections.relationship.Relationship;
import io.entente.story.Story;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Answers in JSON over rich journals: every sort of answer, by what it was asked. */
final class Answers {

    private static final Relationship OURS = new Relationship();
    private static final Relationship WITH_GUESTS = OURS.with(new VisitsByVisitor());
    static final Path EVERY_SECTION =
            Path.of("src", "test", "resources", "io", "entente", "answers", "every-section.yaml");
    private static final Path SHIPPED = Path.of("..", "examples", "stories", "china-serbia.yaml");

    private static final Relationship WITH_NUMBERS = WITH_GUESTS.with(new NumbersOfItsOwn());

    private Answers() {}

    static Map<String, JsonNode> all() {
        Map<String, JsonNode> all = LinkedHashMap.empty();
        for (Path story : List.of(EVERY_SECTION, SHIPPED)) {
            try (Entente entente = recorded(story)) {
                for (Tuple2<String, View> asked : views(entente)) {
                    for (Tuple2<String, Answer> answer : answers(asked._2)) {
                        all = all.put("%s: %s%s".formatted(story.getFileName(), answer._1, asked._1), json(answer._2));
                    }
                }
            }
        }
        return all;
    }

    private static Entente recorded(Path file) {
        Entente entente = Entente.inMemory();
        Story story = Story.read(file)
                .toEither()
                .getOrElseThrow(problems -> new IllegalArgumentException(problems.mkString("\n")));
        Report honey = report("honey")
                .of(new UnknownDevelopment("HoneyTraded", "1", LinkedHashMap.of("tonnes", "7", "by", "[\"sea\"]")))
                .between("CN", "RS")
                .on("2015")
                .accordingTo(Source.of("customs", "Customs").published("2025"));
        entente.journal()
                .recordAll(Vector.<Recordable>ofAll(story).append(honey))
                .getOrElseThrow(rejection -> new IllegalArgumentException(rejection.toString()));
        return entente;
    }

    private static Map<String, View> views(Entente entente) {
        View now = entente.between("CN", "RS").at("2024-12-31");
        return LinkedHashMap.of("", now, " in 2016", now.at("2016-12-31"), " with the possible", now.possible())
                .put(" as known in 2025-03", now.knownAt("2025-03-01"))
                .put(" as recorded first", now.asRecorded(40))
                .put(" with predecessors", now.withPredecessors())
                .put(" by another word", now.preferring(Resolution.ranking(List.of(SourceId.of("registry")))))
                .put(" of everything", entente.everything().at("2024-12-31"))
                .put(" of nobody", entente.between("NO", "SE"));
    }

    private static Map<String, Answer> answers(View view) {
        Selection some = Selection.ALL.sections("holdings", "denied").filter(new Filter.Naming(Entity.of("steel")));
        Map<String, Answer> answers = LinkedHashMap.<String, Answer>of("state", StateAnswer.of(view, WITH_GUESTS))
                .put("selected state", StateAnswer.of(view, OURS, some))
                .put("timeline", TimelineAnswer.of(view))
                .put("selected timeline", TimelineAnswer.of(view, some))
                .put("chronicle", ChronicleAnswer.of(view))
                .put("series", SeriesAnswer.of(view, WITH_NUMBERS))
                .put("diff in time", DiffAnswer.of(view.at("2014-12-31"), view, WITH_GUESTS))
                .put(
                        "diff in knowledge",
                        DiffAnswer.of(view.knownAt("2025-01-31"), view.knownAt("2026-01-01"), WITH_GUESTS));
        for (Granularity by : Granularity.values()) {
            answers = answers.put(
                    "series by " + by,
                    PeriodsAnswer.of(
                            view,
                            WITH_NUMBERS,
                            Selection.ALL,
                            by,
                            view.asOf().at().minusDays(60)));
        }
        answers = answers.put("series by year", byYear(view))
                .put(
                        "selected series",
                        PeriodsAnswer.of(
                                view,
                                OURS,
                                Selection.ALL
                                        .sections("holdings", "figures")
                                        .filter(new Filter.OfKind("StakeAcquired")),
                                Granularity.YEAR));
        return Vector.of("steel", "pact", "guest", "honey", "alias-a", "taken-back", "CN", "perhaps", "of-old")
                .foldLeft(answers, (all, name) -> ExplainAnswer.of(view, WITH_GUESTS, name)
                        .fold(() -> all, it -> all.put("explain " + name, it)));
    }

    private static PeriodsAnswer byYear(View view) {
        return PeriodsAnswer.of(view, WITH_NUMBERS, Selection.ALL, Granularity.YEAR);
    }

    /** The numbers by year of the story with every section, in CSV. */
    static String table() {
        try (Entente entente = recorded(EVERY_SECTION)) {
            return new CsvForm().write(byYear(views(entente).get("").get()));
        }
    }

    /** A document, as it is read. */
    static JsonNode json(Answer answer) {
        try {
            return new ObjectMapper().readTree(new JsonForm().write(answer, Presentation.PLAIN));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
