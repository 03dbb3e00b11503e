package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.journal.SourceId;
import io.entente.projection.Filter;
import io.entente.projection.View;
import io.entente.projections.answers.Elsewhere;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What the page says of itself, and how it bears what is odd. */
class ReaderInABrowserTest {

    private static final String DAY = "2024-07-01";
    private static final String PAGE = ChinaAndSerbia.page(DAY);

    @RegisterExtension
    private static final Browser chromium = new Browser();

    private static View view() {
        return ChinaAndSerbia.at(DAY);
    }

    @Test
    void the_story_is_whole_and_says_so_where_the_state_is_not() {
        chromium.open(PAGE, "#at=2018-12-31&storyline=kosovo&possible=yes&beside=2009-12-31~2024-06-30");
        chromium.print();

        assertThat(chromium.find("header").getText())
                .contains("at 2018-1", "; beside: at 2009-1")
                .doesNotContain("only");
        assertThat(chromium.find("#states").isDisplayed()).isFalse();
        assertThat(chromium.find("#chronicle .aside").getText())
                .isEqualTo("The story tells all of it, what is only possible too: no filter leaves anything out.");
        assertThat(chromium.all("#chronicle .when").map(it -> it.getText().substring(0, 9)))
                .containsExactly("at 2018-1", "at 2009-1");
        chromium.open(PAGE, "#at=2018-12-31");
        chromium.print();
        assertThat(chromium.all("#chronicle .aside")).isEmpty();
    }

    @Test
    void a_source_that_is_asked_for_chooses_what_java_chooses() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2019, visitor: NO, host: SE, occasion: one}
                  - {development: a, kind: VisitMade, occurred: 2019, visitor: NO, host: SE, source: ministry}
                  - {development: b, kind: VisitMade, occurred: 2018, visitor: NO, host: SE, occasion: two}
                  - {development: b, kind: VisitMade, occurred: 2018, visitor: NO, host: SE, source: ministry}
                  - {development: c, kind: VisitMade, occurred: 2017, visitor: NO, host: SE, occasion: three}
                  - {development: c, kind: VisitMade, occurred: 2016, visitor: NO, host: SE, source: ministry}
                withdrawals:
                  - {development: b, source: ministry, known: 2021-06-01}
                """);
        for (String source : Vector.of("gazette", "ministry")) {
            chromium.open(view, "#source=" + source);
            Filter filter = new Filter.AccordingTo(SourceId.of(source));

            assertThat(chromium.find("#asked").getText()).contains("; only ");
            assertThat(chromium.texts("""
                            return [...document.querySelectorAll('[data-part=developments] .item .told')].map(it => it.textContent)
                            """))
                    .as(source)
                    .hasSize(view.history().assessments().count(filter::holds));
        }
    }

    @Test
    void what_is_known_only_later_is_counted_as_java_counts_it() {
        chromium.open(PAGE, "#known=2024-05-30");
        int later = Elsewhere.of(view().knownAt(LocalDate.parse("2024-05-30")))
                .values()
                .sum()
                .intValue();

        assertThat(chromium.find(".nothing").getText()).isEqualTo("Nothing is known of it by then.");
        assertThat(chromium.find("[data-part=notShown]").getText()).contains(later + " developments known only later.");
        assertThat(chromium.find("#pictures").isDisplayed()).isFalse();
        chromium.click("#chronicle summary");
        assertThat(chromium.find("#chronicle").getText())
                .contains(later + " developments known only later")
                .doesNotContain("View", "Answer");
    }

    @Test
    void what_is_withdrawn_is_counted_and_what_nothing_is_told_of_that_day_is_not_unknown() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2019-06, visitor: NO, host: SE}
                withdrawals:
                  - {development: a, source: gazette, known: 2021-06-01, reason: misread}
                """);
        chromium.open(view);

        assertThat(chromium.find("[data-part=notShown]").getText()).contains("1 development withdrawn by then.");
        assertThat(chromium.find(".nothing").getText()).isEqualTo("Nothing is known of it by then.");
        chromium.open(view, "#known=2021-05-31&at=2019-05-31");
        assertThat(chromium.find(".nothing").getText()).isEqualTo("Nothing is told of that day.");
        chromium.click("#chronicle summary");
        assertThat(chromium.find("#chronicle").getText()).doesNotContain("Answer");
    }

    @Test
    void what_nothing_is_known_of_is_named_with_every_word_that_was_known() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: back, kind: VisitMade, occurred: 2019-06, visitor: NO, host: SE}
                  - {development: moved, kind: VisitMade, occurred: 2018, visitor: NO, host: SE}
                  - {development: moved, dyad: [FI, NO], kind: VisitMade, occurred: 2018, visitor: NO, host: FI, known: 2021-07-01}
                  - {development: late, kind: VisitMade, occurred: 2020, visitor: NO, host: SE, known: 2021-09-01}
                withdrawals:
                  - {development: back, source: gazette, known: 2021-06-01, reason: misread}
                """);
        chromium.open(view, "#known=2021-07-01");

        assertThat(leftOut("withdrawn"))
                .contains("back", "As known at 2021-07-01:", "Taken back since:", "Norway visits Sweden")
                .contains("Takes back:", "misread", "The Gazette", "known 2021-06-01");
        assertThat(leftOut("filed under others")).contains("moved", "Norway visits Finland", "known 2021-07-01");
        assertThat(leftOut("known only later"))
                .contains("late", "Nothing is known of it. The first word on it is known by 2021-09-01.")
                .doesNotContain("visit");
    }

    /** What opens where it is told that something is not shown. */
    private static String leftOut(String why) {
        chromium.all("[data-part=notShown] .item")
                .find(it -> it.getText().contains(why))
                .get()
                .sendKeys(Keys.ENTER);
        String told = chromium.find("dialog[open]").getText();
        chromium.press("dialog .close", Keys.ENTER);
        return told;
    }

    @ParameterizedTest
    @CsvSource({
        "day,at=2018-12-3",
        "day,at=2019-13-45",
        "day,at=2019-02-29",
        "day,at=",
        "moment,known=2024-13-01",
        "day,beside=2018~x"
    })
    void what_is_spoiled_in_the_address_is_as_if_it_were_not_there(String slider, String fragment) {
        chromium.open(PAGE, "#" + fragment + "&possible=perhaps&language=__proto__");

        assertThat(chromium.holds("document.getElementById('%s').value === document.getElementById('%s').max"
                        .formatted(slider, slider)))
                .isTrue();
        assertThat(chromium.holds("document.getElementById('compare').checked")).isFalse();
    }

    @Test
    void play_is_one_step_of_the_history_and_back_ends_it() throws InterruptedException {
        chromium.open(PAGE, "#at=2018-12-31");
        chromium.click("#play");
        Thread.sleep(1_700);
        chromium.back();
        String after = chromium.find("#asked").getText();

        assertThat(after).startsWith("at 2018-1");
        assertThat(chromium.find("#play").getText()).isEqualTo("Play");
        Thread.sleep(1_000);
        assertThat(chromium.find("#asked").getText()).isEqualTo(after);
    }

    @Test
    void no_word_or_date_of_a_table_is_broken_on_a_phone() {
        chromium.width(360);
        chromium.open(PAGE, "#possible=yes");
        String broken = """
                const broken = [];
                for (const cell of document.querySelectorAll('%s')) {
                  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    for (const {0: word, index} of texts.currentNode.data.matchAll(/[^\\s-–/]{1,20}(?!\\S)|\\d{4}-\\d\\d-\\d\\d/g)) {
                      const range = document.createRange();
                      range.setStart(texts.currentNode, index);
                      range.setEnd(texts.currentNode, index + word.length);
                      if (new Set([...range.getClientRects()].map(it => it.top)).size > 1) broken.push(word);
                    }
                  }
                }
                return broken
                """;
        for (String picture : Vector.of("timeline", "money", "frames", "agreements", "stances")) {
            assertThat(chromium.table("picture-" + picture)).isNotEmpty();
        }

        assertThat(chromium.texts(broken.formatted("th, td"))).isEmpty();
        chromium.press("[data-section=incidents] .item", Keys.ENTER);
        assertThat(chromium.texts(broken.formatted("dialog, header, footer"))).isEmpty();
        assertThat(chromium.holds(
                        "document.querySelector('dialog').scrollWidth <= document.querySelector('dialog').clientWidth"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1200})
    void keys_lead_through_the_page_in_the_order_in_which_it_stands(int width) {
        chromium.width(width);
        chromium.open(PAGE);

        assertThat(chromium.texts("""
                const places = [...document.querySelectorAll('main :is(button, summary, [tabindex="0"])')]
                  .map(it => it.closest('.section, figure, #chronicle'))
                  .filter(it => it.checkVisibility())
                  .map(it => [it, it.getBoundingClientRect().top]);
                return places.filter(([, top], i) => i > 0 && top < places[i - 1][1]).map(([it]) => it.outerHTML.slice(0, 60))
                """)).isEmpty();
    }

    @Test
    void one_is_told_as_one_and_a_moment_to_the_minute() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2019-06, visitor: NO, host: SE}
                  - {development: b, kind: VisitMade, planned: 2028-01-01, visitor: NO, host: SE}
                """));

        assertThat(chromium.find("[data-part=notShown]").getText()).contains("1 lies ahead.");
        chromium.press("[data-section=visits] .item", Keys.ENTER);
        assertThat(chromium.find("dialog").getText())
                .contains("Rests on 1 development,")
                .containsPattern("recorded \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC as entry");
    }

    @Test
    void evidence_is_as_known_when_it_was_asked_for() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2019-06, visitor: NO, host: SE}
                """).knownAt(Instant.parse("2021-12-31T10:20:30Z"));
        chromium.open(view);
        chromium.press("[data-section=visits] .item", Keys.ENTER);

        assertThat(chromium.find("#asked").getText()).endsWith("as known at 2021-12-31 10:20 UTC");
        assertThat(chromium.find("dialog").getText()).contains("as known at 2021-12-31 10:20 UTC:");
        assertThat(chromium.find("#moment").getDomAttribute("aria-valuetext")).isEqualTo("2021-12-31 10:20 UTC");
    }
}
