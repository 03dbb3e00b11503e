package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Dyad;
import io.entente.projection.View;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What is told, in whatever script and at whatever length. */
class TextsInABrowserTest {

    private static final String NAMES = """
            entities:
              - {id: ar, kind: company, name: شركة النفط 63 % (ش.م.), country: SE}
              - {id: heb, kind: person, name: בנימין נתניהו, country: NO}
              - {id: adlam, kind: person, name: 𞤀𞤁𞤂𞤃 63, country: NO}
              - {id: mill, kind: asset, name: مصنع, country: SE}
            reports:
              - {development: a, kind: StakeAcquired, occurred: 2019, acquirer: ar, asset: mill, percent: 5}
              - {development: b, kind: MeetingHeld, occurred: 2020-02-02, participants: [heb, ar, adlam], occasion: peace}
              - {development: c, kind: StanceTaken, occurred: 2017, holder: heb, issue: ירושלים, stance: supports}
            """;

    @RegisterExtension
    private static final Browser chromium = new Browser();

    @Test
    void names_from_right_to_left_are_told_in_the_story_and_in_one_piece() {
        chromium.open(NorwayAndSweden.told(NAMES));
        chromium.click("#chronicle summary");

        assertThat(chromium.find("#chronicle").getText())
                .contains("شركة النفط 63 % (ش.م.)", "בנימין נתניהו", "𞤀𞤁𞤂𞤃 63")
                .doesNotContain("[object");
        for (String place : Vector.of("#chronicle p", ".state .told")) {
            assertThat(chromium.all(place + " bdi").map(it -> it.getText()))
                    .as(place)
                    .contains("شركة النفط 63 % (ش.م.)", "בנימין נתניהו", "𞤀𞤁𞤂𞤃 63")
                    .noneMatch(it -> it.contains(","));
        }
    }

    @Test
    void a_name_from_right_to_left_is_whole_whatever_marks_stand_in_it() {
        String company = "חברה, בע״מ: אנרגיה; נפט – גז (י, מ)";
        String treaty = "הסכם, שנחתם: 2018";
        chromium.open(NorwayAndSweden.told("""
                entities:
                  - {id: one, kind: company, name: "%s", country: SE}
                  - {id: two, kind: person, name: בנימין, country: NO}
                reports:
                  - {development: a, kind: MeetingHeld, occurred: 2020-02-02, participants: [one, two], occasion: peace, storylines: ["%s"]}
                  - {development: b, kind: AgreementSigned, occurred: 2018-01-01, agreement: p, title: "%s"}
                """.formatted(company, treaty, treaty)));
        chromium.click("#chronicle summary");

        for (String place : Vector.of("#chronicle p", ".state .told")) {
            assertThat(chromium.all(place + " bdi").map(it -> it.getText()))
                    .as(place)
                    .contains(company, "בנימין", treaty);
        }
        assertThat(
                        chromium.texts(
                                "return [...document.querySelectorAll('#picture-timeline svg > text')].map(it => it.firstChild.data)"))
                .contains("\u2068" + treaty + "\u2069");
    }

    @Test
    void two_names_from_right_to_left_stand_in_the_order_of_the_heading() {
        View view = NorwayAndSweden.told("""
                entities:
                  - {id: one, kind: organisation, name: אגודה}
                  - {id: two, kind: organisation, name: شركة}
                reports:
                  - {development: a, kind: MeetingHeld, occurred: 2020-02-02, participants: [one, two], dyad: [one, two]}
                """);
        chromium.open(view.between(Dyad.of("one", "two")));

        assertThat(chromium.all("h1 bdi").map(it -> it.getText())).containsExactly("אגודה", "شركة");
        assertThat(chromium.holds("document.querySelector('h1 bdi').getBoundingClientRect().left"
                        + " < document.querySelector('h1 bdi + bdi').getBoundingClientRect().left"))
                .isTrue();
    }

    @Test
    void what_is_very_long_is_folded_to_its_beginning_and_its_end_and_told_whole_where_it_is_opened() {
        String title = "T".repeat(9_000);
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: AgreementSigned, occurred: 2018-01-01, agreement: p, title: %s}
                  - {development: b, kind: StatementMade, occurred: 2018-01-01, speaker: NO, topic: x, quote: %s}
                """.formatted(title, title));
        chromium.open(view);
        chromium.click("#chronicle summary");

        assertThat(chromium.all("main .told, main td, #chronicle p").map(it -> it.getText()))
                .isNotEmpty()
                .allMatch(it -> it.length() < 2_000);
        assertThat(chromium.find("[data-section=agreements] .told").getText())
                .startsWith("TTT")
                .endsWith("T: signed since 2018-01-01");
        chromium.press("[data-section=agreements] .item", Keys.ENTER);
        assertThat(chromium.find("dialog").getText()).contains(title);
        chromium.press("dialog .close", Keys.ENTER);
        chromium.print();
        assertThat(chromium.find("#chronicle").getText())
                .contains("T is signed.")
                .doesNotContain(title);
        chromium.press("#chronicle .rest", Keys.ENTER);
        chromium.print();
        assertThat(chromium.find("#chronicle").getText()).contains(title + " is signed.");
    }
}
