package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.projection.View;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.forms.Wording;
import io.entente.projections.relationship.Relationship;
import io.entente.time.AsOf;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a reader sees who opens the page. */
class PageInABrowserTest {

    private static final Relationship ALL = new Relationship();
    private static final String DAY = "2024-07-01";
    private static final String PAGE = ChinaAndSerbia.page(DAY);

    @RegisterExtension
    private static final Browser chromium = new Browser();

    @BeforeEach
    void opens() {
        chromium.open(PAGE);
    }

    private static View view() {
        return ChinaAndSerbia.at(DAY);
    }

    private static Map<String, Seq<String>> answered(LocalDate day, View view) {
        StateAnswer answer = StateAnswer.of(view.at(day), ALL);
        Wording wording = new Wording(view.at(day));
        return HashMap.ofEntries(answer.sections()
                        .map(it -> new Tuple2<String, Seq<String>>(
                                it.name(), it.items().map(item -> item.told().sentence(wording.names())))))
                .filterValues(it -> !it.isEmpty());
    }

    private static Map<String, Seq<String>> shown() {
        return chromium.shown().filterValues(it -> !it.isEmpty());
    }

    @Test
    void both_sliders_moved_by_keys_show_what_java_answers_on_that_day_as_known_then() {
        JsonNode data = RelationshipPage.of(view(), ALL).data();
        Seq<LocalDate> days = dates(data.path("days"));
        Seq<LocalDate> moments = dates(data.path("moments"));
        for (int i = 0; i < 10; i++) {
            int day = i * (days.size() - 1) / 9;
            int moment = i % moments.size();
            chromium.moveTo("#day", day);
            chromium.moveTo("#moment", moment);
            View known = moment == moments.size() - 1 ? view() : view().knownAt(AsOf.endOf(moments.get(moment)));

            assertThat(shown())
                    .as("%s, %s", days.get(day), moments.get(moment))
                    .isEqualTo(answered(days.get(day), known));
        }
    }

    private static Seq<LocalDate> dates(JsonNode array) {
        return Vector.ofAll(array).map(JsonNode::asText).map(LocalDate::parse);
    }

    @Test
    void with_what_is_only_possible_it_shows_what_java_answers_with_it() {
        chromium.click("#possible");
        chromium.date("#day-typed", "2016-06-01");

        assertThat(shown()).isEqualTo(answered(LocalDate.parse("2016-06-01"), view().possible()));
        assertThat(chromium.all("li.possible")).isNotEmpty();
    }

    @Test
    void enter_on_an_item_opens_every_word_on_it_and_escape_closes_it() {
        chromium.press("[data-section=incidents] .item", Keys.ENTER);

        assertThat(chromium.find("dialog[open]").getText())
                .contains("Serbia: A Central Piece of China's Presence in the Balkans")
                .contains("article-2024")
                .contains("NATO bombing its embassy in Serbia")
                .contains("Contradicts:")
                .contains("recorded ");
        chromium.press("dialog .close", Keys.ESCAPE);
        assertThat(chromium.all("dialog[open]")).isEmpty();
    }

    @Test
    void back_and_reload_keep_the_view() {
        chromium.moveTo("#day", 5);
        String certain = chromium.find("#asked").getText();
        chromium.click("#possible");
        String before = chromium.find("#asked").getText();
        Map<String, Seq<String>> told = shown();

        chromium.reload();
        assertThat(chromium.find("#asked").getText()).isEqualTo(before);
        assertThat(chromium.find("#possible").isSelected()).isTrue();
        assertThat(shown()).isEqualTo(told);

        chromium.back();
        assertThat(chromium.find("#possible").isSelected()).isFalse();
        assertThat(chromium.find("#asked").getText()).isEqualTo(certain);
        assertThat(before).isEqualTo(certain + "; also what is only possible");
    }

    @Test
    void back_undoes_a_change_of_the_language_and_closes_what_was_opened() {
        chromium.press("#language", "D");
        assertThat(chromium.find("label[for=day]").getText()).isEqualTo("Was geschehen war bis");
        chromium.press(".item", Keys.ENTER);

        chromium.back();
        assertThat(chromium.find("label[for=day]").getText()).isEqualTo("What had happened by");
        assertThat(chromium.find("#language").getDomProperty("value")).isEqualTo("en");
        assertThat(chromium.find("#pictures h2").getText()).isEqualTo("Pictures");
        assertThat(chromium.all("dialog[open]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"language=en,en", "language=en-GB,en", "language=fr,de", "at=2018-12-31,de", "language=,de"})
    void an_address_that_names_no_language_has_that_of_the_page(String fragment, String language) {
        chromium.open(NorwayAndSweden.written(RelationshipPage.of(view(), ALL).in(Language.GERMAN)), "#" + fragment);

        assertThat(chromium.find("html").getDomAttribute("lang")).isEqualTo(language);
    }

    @Test
    void each_key_on_a_slider_is_a_step_back_and_a_drag_is_one() {
        chromium.moveTo("#day", 3);
        String before = chromium.find("#asked").getText();
        chromium.press("#day", Keys.ARROW_RIGHT);
        chromium.back();
        assertThat(chromium.find("#asked").getText()).isEqualTo(before);

        assertThat(chromium.holds("""
                (() => {
                  const slider = document.getElementById('day');
                  for (const value of [4, 5, 6]) {
                    slider.value = value;
                    slider.dispatchEvent(new Event('input'));
                  }
                  return slider.dispatchEvent(new Event('change'));
                })()""")).isTrue();
        chromium.settle();
        assertThat(chromium.find("#asked").getText()).isNotEqualTo(before);
        chromium.back();
        assertThat(chromium.find("#asked").getText()).isEqualTo(before);
    }

    @Test
    void a_date_can_be_typed_digit_by_digit() {
        chromium.type("#day-typed", "07042015");

        assertThat(chromium.find("#day-typed").getDomProperty("value")).isEqualTo("2015-07-04");
        chromium.press("#day-typed", Keys.TAB);
        assertThat(chromium.find("#asked").getText()).startsWith("at 20");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_typed_date_is_told_to_who_listens_at_enter_and_after_a_rest(boolean byEnter) throws InterruptedException {
        chromium.type("#day-typed", "07042015");
        if (byEnter) {
            chromium.type("#day-typed", Keys.ENTER.toString());
        } else {
            Thread.sleep(1_500);
        }

        assertThat(chromium.find("#said").getDomProperty("textContent"))
                .startsWith("at 20")
                .doesNotStartWith("at 2024");
        assertThat(chromium.holds("document.activeElement.id === 'day-typed'")).isTrue();
        assertThat(chromium.find("#day-typed").getDomProperty("value")).isEqualTo("2015-07-04");
    }

    @Test
    void what_is_filtered_out_is_counted_and_named() {
        chromium.press("#storyline", "k");

        assertThat(chromium.find("#asked").getText()).endsWith("; only kosovo");
        assertThat(chromium.find(".filtered").getText())
                .endsWith(
                        "items that have to do with something else are left out; sums, and the counts of what is not shown, still are of everything.");
        chromium.open(PAGE, "#storyline=nothing");
        assertThat(chromium.find("#asked").getText()).doesNotContain("only");
    }

    @Test
    void what_a_state_leaves_out_is_counted() {
        chromium.date("#day-typed", "2018-12-31");

        assertThat(chromium.find("[data-part=notShown]").getText()).contains("may have happened by then");
    }

    @Test
    void two_states_stand_side_by_side_and_are_swapped() {
        chromium.click("#compare");
        Seq<String> titles = chromium.all(".state .when").map(it -> it.getText());
        chromium.click("#swap");

        assertThat(titles).hasSize(2).doesNotHaveDuplicates();
        assertThat(chromium.all(".state .when").map(it -> it.getText())).isEqualTo(titles.reverse());
    }

    @Test
    void nothing_is_asked_of_a_network_and_nothing_is_said_on_the_console() {
        chromium.moveTo("#day", 8);
        chromium.press(".item", Keys.ENTER);
        chromium.press("dialog .close", Keys.ENTER);
        chromium.click("#picture-timeline .save");
        chromium.press("#language", "D");

        assertThat(chromium.find("label[for=day]").getText()).isEqualTo("Was geschehen war bis");
        assertThat(chromium.requests()).isEmpty();
        assertThat(chromium.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_on_a_desk_or_a_phone(String scheme) {
        chromium.prefer("prefers-color-scheme", scheme);
        for (int width : new int[] {1200, 360}) {
            chromium.width(width);
            chromium.open(PAGE, "#at=2024-06-01&possible=yes");
            assertThat(chromium.axe()).as("%s, %d wide", scheme, width).isEmpty();
            assertThat(chromium.holds("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing leaves a page %d wide", width)
                    .isTrue();
            chromium.press("[data-section=incidents] .item", Keys.ENTER);
            assertThat(chromium.axe())
                    .as("%s, %d wide, evidence", scheme, width)
                    .isEmpty();
        }
    }

    @Test
    void each_picture_has_a_table_and_what_it_shows_can_be_opened() {
        assertThat(chromium.all("#pictures figure")
                        .filter(it -> it.isDisplayed())
                        .map(it -> it.getDomAttribute("id")))
                .containsExactly(
                        "picture-timeline", "picture-money", "picture-frames", "picture-agreements", "picture-stances");
        assertThat(chromium.find("#picture-timeline .aside").getText())
                .matches("\\d+ without any date are not in it\\..*");
        chromium.click("#picture-money summary");
        assertThat(chromium.all("#picture-money tbody tr")).isNotEmpty();
        chromium.press("#picture-money tbody .item", Keys.ENTER);
        assertThat(chromium.find("dialog[open] h2").getText()).contains("EUR");
        chromium.press("dialog .close", Keys.ENTER);
        chromium.click("#picture-frames [data-from] .bar");
        assertThat(chromium.find("dialog[open] h2").getText()).contains("friendship");
    }

    @Test
    void the_story_so_far_is_what_is_printed() {
        chromium.print();

        assertThat(chromium.find("#chronicle").isDisplayed()).isTrue();
        assertThat(chromium.find("#states").isDisplayed()).isFalse();
        assertThat(chromium.find("#chronicle").getText()).contains("Xi Jinping");
    }
}
