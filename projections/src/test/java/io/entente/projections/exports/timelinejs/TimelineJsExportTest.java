package io.entente.projections.exports.timelinejs;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.AgreementSigned;
import io.entente.event.Entity;
import io.entente.event.PartnershipDeclared;
import io.entente.event.StatementMade;
import io.entente.journal.Citation;
import io.entente.journal.Draft;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.View;
import io.entente.projections.exports.Exported;
import io.entente.projections.exports.Npm;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineJsExportTest {

    private static final Entity CN = Entity.of("CN");
    private static final String ATTACK = "<img src=x onerror=\"document.title='run'\"> & 'co'";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private static Draft speech(String id, String words) {
        return report(id).of(StatementMade.of(CN).about(words)).between("CN", "RS");
    }

    private static Report on(String date) {
        return speech("speech", "trade").on(date).accordingTo("gazette", "2020");
    }

    private static View view(Entente entente) {
        return entente.between("CN", "RS").at("2018-12-31").knownAt("2025-12-31");
    }

    private static Exported exported(Recordable... recordables) {
        try (Entente entente = Exported.recorded(List.of(recordables))) {
            return Exported.of(new TimelineJsExport(), view(entente));
        }
    }

    private static JsonNode json(Exported exported) {
        try {
            return new ObjectMapper().readTree(exported.text());
        } catch (IOException e) {
            throw new AssertionError(exported.text(), e);
        }
    }

    private static String slide(String date) {
        JsonNode slide = json(exported(on(date))).path("events").path(0);
        return Stream.of("start_date", "end_date", "display_date")
                .filter(slide::has)
                .map(slide::path)
                .map(it -> it.isTextual() ? it.textValue() : it.toString())
                .reduce("", (all, it) -> all.isEmpty() ? it : all + " " + it);
    }

    @Test
    void a_plain_date_is_no_more_precise_than_it_is_told() {
        assertThat(slide("2016-06-18")).isEqualTo("{\"year\":2016,\"month\":6,\"day\":18}");
        assertThat(slide("2016-06")).isEqualTo("{\"year\":2016,\"month\":6}");
        assertThat(slide("2016")).isEqualTo("{\"year\":2016}");
    }

    @Test
    void a_date_that_is_no_plain_one_is_shown_in_words() {
        assertThat(slide("2016~")).isEqualTo("{\"year\":2016} about 2016");
        assertThat(slide("2016-06?")).isEqualTo("{\"year\":2016,\"month\":6} perhaps in June 2016");
        assertThat(slide("[2016-06-18..2016-06-20]"))
                .isEqualTo("{\"year\":2016,\"month\":6,\"day\":18} between 18 June 2016 and 20 June 2016");
        assertThat(slide("[..2016]")).endsWith("{\"year\":2016,\"month\":12,\"day\":31} by the end of 2016");
    }

    @Test
    void a_span_has_an_end_and_an_era_and_one_that_goes_on_an_era_up_to_the_day_asked_about() {
        assertThat(slide("2010/2015")).isEqualTo("{\"year\":2010} {\"year\":2015}");
        assertThat(slide("2013/..")).isEqualTo("{\"year\":2013} since 2013");

        Report partnership = report("partnership")
                .of(PartnershipDeclared.of("strategic"))
                .between("CN", "RS")
                .on("2009/..")
                .accordingTo("gazette", "2020");
        JsonNode eras = json(exported(on("2010/2015"), partnership)).path("eras");

        assertThat(eras.findValues("end_date"))
                .map(JsonNode::toString)
                .containsExactlyInAnyOrder("{\"year\":2015}", "{\"year\":2018,\"month\":12,\"day\":31}");
    }

    @Test
    void what_is_planned_is_called_so_and_a_development_is_in_the_group_of_its_first_storyline() {
        Report planned = speech("plan", "rail").plannedFor("2017").accordingTo("gazette", "2016");
        JsonNode slide = json(exported(planned.inStorylines("railway", "trade")))
                .path("events")
                .path(0);

        assertThat(slide.path("text").path("headline").textValue()).startsWith("Planned: ");
        assertThat(slide.path("text").path("text").textValue()).contains("no word by 2018-12-31 says that it happened");
        assertThat(slide.path("group").textValue()).isEqualTo("railway");
    }

    @Test
    void whose_word_it_is_is_told_with_a_link_and_who_says_otherwise() {
        Source gazette = Source.of("gazette", "The Gazette").published("2020").url("https://gazette.example/?a=1&b=2");
        Report one = report("pact")
                .of(AgreementSigned.of("pact"))
                .between("CN", "RS")
                .on("2016")
                .accordingTo(gazette)
                .citing(Citation.at("p. 7"));
        Report other = report("pact")
                .of(AgreementSigned.of("pact"))
                .between("CN", "RS")
                .on("2017")
                .accordingTo("herald", "2019");

        assertThat(json(exported(one, other))
                        .path("events")
                        .path(0)
                        .path("text")
                        .path("text")
                        .textValue())
                .contains(
                        "<p>According to <a href=\"https://gazette.example/?a=1&amp;b=2\">The Gazette</a>, p. 7</p>",
                        "<p>Otherwise herald: ");
    }

    @Test
    void what_has_no_place_is_told() {
        Exported exported = exported(
                speech("a", "a").on("undated").accordingTo("gazette", "2018"),
                speech("b", "b").on("2019").accordingTo("gazette", "2020"),
                speech("c", "c").deniedFor("2016").accordingTo("gazette", "2020"),
                on("2016").inStorylines("one", "two", "three"));

        assertThat(exported.told()).isEqualTo("""
                developments without a date: 1 (a slide stands at its date)
                developments told of a later day: 1 (the timeline ends on 2018-12-31)
                denials: 1 (a slide tells what happened or is planned)
                further storylines: 2 (a slide is in one group)""");
        assertThat(json(exported).path("events")).hasSize(1);
    }

    @Test
    void years_beyond_those_of_JavaScript_make_a_timeline_of_years_alone() {
        assertThat(json(exported(on("2016"))).path("scale").textValue()).isEqualTo("human");
        assertThat(json(exported(on("Y-300000"))).path("scale").textValue()).isEqualTo("cosmological");
    }

    @Test
    void TimelineJS_shows_every_slide_in_a_browser_and_text_stays_text() throws IOException {
        Recordable odd =
                speech("odd", ATTACK).on("2016~").accordingTo("gazette", "2020").inStorylines(ATTACK);
        JsonNode shown = shownByTimelineJs(exported(odd, on("2010/2015")));

        assertThat(shown.path("errors")).isEmpty();
        assertThat(shown.path("slides").intValue()).isEqualTo(3); // with the title
        assertThat(shown.path("eras").intValue()).isEqualTo(1);
        assertThat(shown.path("groups")).map(JsonNode::textValue).containsExactly(ATTACK, "");
        assertThat(shown.path("headlines").toString()).contains("onerror");
        assertThat(shown.path("dates").toString()).contains("about 2016");
        assertThat(shown.path("title").textValue()).isEqualTo("as it was");
    }

    @Test
    void TimelineJS_shows_the_shipped_story_whole() throws IOException {
        try (Entente entente = Exported.recorded(Exported.CHINA_SERBIA)) {
            Exported exported = Exported.of(
                    new TimelineJsExport(), entente.between("CN", "RS").at("2024-12-31"));
            JsonNode shown = shownByTimelineJs(exported);

            assertThat(shown.path("errors")).isEmpty();
            assertThat(shown.path("slides").intValue())
                    .isGreaterThan(20)
                    .isEqualTo(json(exported).path("events").size() + 1);
        }
    }

    /** What TimelineJS itself shows of it in a browser without a window. */
    private JsonNode shownByTimelineJs(Exported exported) throws IOException {
        Option<String> browser =
                List.of("chromium", "chromium-browser", "google-chrome").find(Npm::isThere);
        assumeTrue(browser.isDefined(), "Chromium is not installed");
        Path dist = Npm.packages().resolve("@knight-lab/timelinejs/dist");
        Path page = folder.resolve("page.html");
        Files.writeString(folder.resolve("data.js"), "var DATA = " + exported.text() + ";");
        Files.writeString(page, """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>as it was</title>
                <link rel="stylesheet" href="%1$s/css/timeline.css"><script src="%1$s/js/timeline.js"></script>
                </head><body><div id="timeline" style="width: 1000px; height: 700px"></div><script src="data.js"></script><script>
                var failed = [];
                window.onerror = function (message) { failed.push(String(message)); };
                var timeline = new TL.Timeline("timeline", DATA);
                function texts(selector) {
                  return Array.from(document.querySelectorAll(selector)).map(function (it) { return it.textContent; });
                }
                setTimeout(function () {
                  var shown = document.createElement("script");
                  shown.type = "application/json";
                  shown.id = "shown";
                  shown.textContent = JSON.stringify({
                    errors: failed.concat(timeline.config.getErrors()), title: document.title,
                    slides: document.querySelectorAll(".tl-slide").length,
                    eras: document.querySelectorAll(".tl-timeera").length,
                    groups: texts(".tl-timegroup-message"), headlines: texts(".tl-headline"), dates: texts(".tl-headline-date")
                  }).replace(/</g, "\\\\u003c");
                  document.body.appendChild(shown);
                }, 4000);
                </script></body></html>
                """.formatted(dist.toUri().toString().replaceAll("/$", "")));
        Npm.Ended ended = Npm.run(
                folder,
                browser.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--allow-file-access-from-files",
                "--virtual-time-budget=10000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString());
        Matcher shown =
                Pattern.compile("id=\"shown\">(.*?)</script>", Pattern.DOTALL).matcher(ended.out());
        assertThat(shown.find()).as(ended.out()).isTrue();
        return new ObjectMapper().readTree(shown.group(1));
    }
}
