package io.entente.projections.exports.timelinejs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.projection.View;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.forms.Asked;
import io.entente.projections.forms.json.JsonText;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A timeline for TimelineJS: a slide for each development that bears a date, grouped by the first of its storylines, and an era
 * for each that lasts for a time. A date that is no plain day, month or year is shown in words.
 */
@AutoService(Export.class)
public final class TimelineJsExport implements Export {

    // the years of a JavaScript date; a timeline with others is one of years alone
    private static final int FIRST_YEAR = -271_820;
    private static final int LAST_YEAR = 275_759;

    @Override
    public String name() {
        return "timelinejs";
    }

    @Override
    public String purpose() {
        return "slides for TimelineJS, on a web page (JSON)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        LocalDate day = view.asOf().at();
        Seq<Assessment> all = TimelineAnswer.of(view).developments();
        Seq<Assessment> told = all.filter(it -> isTold(it, day));
        Seq<Assessment> dated = told.filter(SlideDates::isDated);
        out.write((JsonText.of(json(view, dated)) + "\n").getBytes(StandardCharsets.UTF_8));
        return Vector.of(
                        Omission.of(
                                "developments without a date",
                                told.size() - dated.size(),
                                "a slide stands at its date"),
                        Omission.of(
                                "developments told of a later day",
                                all.count(it -> it.on(day) == Status.AHEAD && it.isOccurred()),
                                "the timeline ends on " + day),
                        Omission.of(
                                "denials",
                                all.count(it -> it.on(day) == Status.DENIED),
                                "a slide tells what happened or is planned"),
                        Omission.of(
                                "further storylines",
                                dated.map(it -> Math.max(0, it.storylines().size() - 1))
                                        .sum()
                                        .intValue(),
                                "a slide is in one group"),
                        Omission.of(
                                "ties between developments",
                                dated.map(it -> it.links().size()).sum().intValue(),
                                "slides are not tied"))
                .flatMap(it -> it);
    }

    private static boolean isTold(Assessment it, LocalDate day) {
        return switch (it.on(day)) {
            case CERTAIN, POSSIBLE, DUE -> true;
            case AHEAD -> !it.isOccurred();
            case DENIED -> false;
        };
    }

    private static ObjectNode json(View view, Seq<Assessment> dated) {
        Names names = view.names();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("title")
                .putObject("text")
                .put("headline", SlideText.escaped(Asked.pair(view)))
                .put("text", "<p>%s</p>".formatted(SlideText.escaped(Asked.of(view))));
        SlideText text = new SlideText(names, view.directory(), view.asOf().at());
        ArrayNode events = json.putArray("events");
        dated.forEach(it -> events.add(slide(it, text)));
        ArrayNode eras = json.putArray("eras");
        dated.filter(SlideDates::isEra)
                .forEach(it -> eras.add(era(it, text, view.asOf().at())));
        return json.put("scale", dated.forAll(TimelineJsExport::isWithinYears) ? "human" : "cosmological");
    }

    private static boolean isWithinYears(Assessment it) {
        return it.date()
                .earliest()
                .toVector()
                .appendAll(it.date().latest())
                .forAll(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static ObjectNode slide(Assessment it, SlideText text) {
        ObjectNode slide =
                JsonNodeFactory.instance.objectNode().put("unique_id", it.id().value());
        SlideDates dates = SlideDates.of(it.date());
        slide.set("start_date", dates.start());
        dates.end().forEach(end -> slide.set("end_date", end));
        dates.words().forEach(words -> slide.put("display_date", words));
        it.storylines().headOption().forEach(storyline -> slide.put("group", SlideText.escapedTwice(storyline)));
        slide.putObject("text").put("headline", text.headline(it)).put("text", text.text(it));
        return slide;
    }

    private static ObjectNode era(Assessment it, SlideText text, LocalDate day) {
        ObjectNode era = JsonNodeFactory.instance.objectNode();
        SlideDates dates = SlideDates.of(it.date());
        era.set("start_date", dates.start());
        era.set("end_date", dates.end().getOrElse(() -> SlideDates.json(day, day)));
        era.putObject("text").put("headline", text.headline(it));
        return era;
    }
}
