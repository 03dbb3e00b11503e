package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pictures and their tables tell. */
class PicturesInABrowserTest {

    private static final String CHINA_AND_SERBIA = ChinaAndSerbia.page("2026-07-01");

    private static final String OF_ONE_NAME = """
            reports:
              - {development: a, kind: AgreementSigned, occurred: 2015-01-01, agreement: p1, title: Memorandum}
              - {development: b, kind: AgreementSigned, occurred: 2016-01-01, agreement: p2, title: Memorandum}
              - {development: c, kind: AgreementTerminated, occurred: 2018-01-01, agreement: p1, title: Memorandum}
              - {development: d, kind: AgreementSigned, occurred: 2014-01-01, agreement: p3, title: Working title}
              - {development: e, kind: AgreementEnteredIntoForce, occurred: 2017-01-01, agreement: p3, title: Final title}
              - {development: f, kind: AgreementAmended, occurred: 2018-01-01, agreement: p3, title: Final title}
              - {development: s1, kind: StanceTaken, occurred: 2015, holder: NO, issue: fish, stance: supports, towards: SE}
              - {development: s2, kind: StanceTaken, occurred: 2016, holder: NO, issue: fish, stance: opposes, towards: DK}
              - {development: i1, kind: InvestmentMade, occurred: 2015, investor: NO, host: SE, amount: {amount: 100, currency: EUR}}
              - {development: i2, kind: InvestmentMade, occurred: 2017, investor: SE, host: NO, amount: {amount: 7000, currency: EUR}}
              - {development: p1, kind: InvestmentPledged, occurred: 2015, investor: NO, host: SE, amount: {amount: 1, currency: EUR}}
              - {development: p2, kind: InvestmentPledged, occurred: 2017, investor: SE, host: NO, amount: {amount: 2, currency: EUR}}
              - {development: l1, kind: LoanAgreed, occurred: 2015, lender: NO, borrower: SE, amount: {amount: 500, currency: EUR}}
              - {development: l2, kind: LoanAgreed, occurred: 2017, lender: SE, borrower: NO, amount: {amount: 9000, currency: EUR}}
              - {development: x, kind: LoanAgreed, occurred: undated, lender: NO, borrower: SE, amount: {amount: 5, currency: SEK}}
            """;

    @RegisterExtension
    private static final Browser chromium = new Browser();

    /** The sentences of sections, with whether they are marked, of those that match. */
    private static Seq<String> standing(String pattern, String... sections) {
        return Vector.of(sections)
                .flatMap(it -> chromium.texts("""
                        return [...document.querySelectorAll('[data-section=%s] .items > li')].map(it =>
                          it.querySelector('.told').textContent + (it.matches('.possible') ? ', possibly' : ''))
                        """.formatted(it)))
                .filter(it -> it.matches(pattern))
                .sorted();
    }

    /** What the rows open that stand on a day. */
    private static Seq<String> opened(String picture, String day) {
        Seq<Seq<String>> rows = chromium.table(picture);
        return chromium.opened(picture)
                .zip(rows)
                .filter(it -> stands(it._2, day))
                .map(it -> it._1)
                .distinct()
                .sorted();
    }

    private static boolean stands(Seq<String> row, String day) {
        String from = row.get(row.size() - 2).replace("by ", "");
        return from.compareTo(day) <= 0
                && (row.last().equals("still so") || row.last().compareTo(day) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2018-01-01", "2017-12-31", "2015-12-31", "2015-06-01"})
    void what_stands_in_a_picture_is_what_stands_in_its_section(String day) {
        for (String possible : Vector.of("no", "yes")) {
            chromium.open(NorwayAndSweden.told(OF_ONE_NAME), "#at=%s&possible=%s".formatted(day, possible));

            assertThat(opened("picture-agreements", day)).isEqualTo(standing(".*", "agreements"));
            assertThat(opened("picture-stances", day)).isEqualTo(standing(".*", "stances"));
            assertThat(opened("picture-money", day)).isEqualTo(standing(".*", "investment", "pledged", "loans"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes"})
    void the_same_of_a_whole_story(String possible) {
        chromium.open(CHINA_AND_SERBIA, "#possible=" + possible);

        assertThat(opened("picture-agreements", "2026-07-01")).isEqualTo(standing(".*", "agreements"));
        assertThat(opened("picture-stances", "2026-07-01")).isEqualTo(standing(".*", "stances"));
        assertThat(opened("picture-money", "2026-07-01"))
                .isEqualTo(standing(".*[A-Z]{3} \\d.*", "investment", "pledged", "loans", "projectTotals"));
    }

    @Test
    void a_slogan_is_told_as_on_the_day_that_is_shown() {
        for (String day : Vector.of("2016-12-31", "2026-07-01")) {
            chromium.open(CHINA_AND_SERBIA, "#at=" + day);

            assertThat(chromium.opened("picture-frames")).containsAll(standing(".*", "frames"));
        }
    }

    @Test
    void things_of_one_name_have_lanes_that_are_told_apart() {
        chromium.open(NorwayAndSweden.told(OF_ONE_NAME));

        Seq<Seq<String>> agreements = chromium.table("picture-agreements");
        assertThat(agreements.map(Seq::head).distinct())
                .containsExactly("Final title", "Memorandum (p1)", "Memorandum (p2)");
        assertThat(agreements)
                .contains(Vector.of("Memorandum (p1)", "terminated", "2018-01-01", "2018-01-01", "still so"));
        assertThat(chromium.table("picture-stances").map(Seq::head))
                .containsExactly("fish – Norway, towards Denmark", "fish – Norway, towards Sweden");
        assertThat(chromium.table("picture-money").map(it -> it.take(3)))
                .contains(
                        Vector.of("Invested, Sweden, EUR", "100", "100"),
                        Vector.of("Invested, Norway, EUR", "7000", "7000"),
                        Vector.of("Loans, agreed, Norway → Sweden, EUR", "500", "500"),
                        Vector.of("Loans, agreed, Sweden → Norway, EUR", "9000", "9000"));
    }

    @Test
    void since_when_something_is_so_is_what_java_says_and_not_when_the_page_begins() {
        View view = ChinaAndSerbia.at("2026-07-01");
        RelationshipPage page = RelationshipPage.of(view, new Relationship()).from(LocalDate.parse("2025-01-01"));
        chromium.open(NorwayAndSweden.written(page));
        Seq<String> since = Iterator.ofAll(page.data().path("entries").elements())
                .map(it -> it.path("f").path("since").path(0).asText())
                .toVector();

        for (String picture : Vector.of("picture-agreements", "picture-stances")) {
            assertThat(chromium.table(picture)).isNotEmpty().allSatisfy(row -> {
                assertThat(since).contains(row.get(2));
                assertThat(row.get(3)).isEqualTo("by 2025-01-01");
            });
        }
        assertThat(chromium.table("picture-agreements").map(it -> it.get(2))).contains("2009");
        assertThat(chromium.table("picture-money").map(it -> it.get(3)))
                .isNotEmpty()
                .allMatch(it -> it.equals("by 2025-01-01") || it.compareTo("2025-01-01") > 0);
    }

    @Test
    void what_is_only_possible_is_drawn_so() {
        chromium.open(CHINA_AND_SERBIA, "#possible=yes");

        for (String picture : Vector.of("picture-agreements", "picture-stances", "picture-frames")) {
            chromium.table(picture);
            assertThat(chromium.all("#%s [data-from] .bar[stroke-dasharray]".formatted(picture)))
                    .as(picture)
                    .hasSameSizeAs(chromium.all("#%s .mark.possible".formatted(picture)));
        }
        assertThat(chromium.all("#picture-agreements .mark.possible")).isNotEmpty();
    }

    @Test
    void what_is_planned_or_denied_is_told_so_in_the_table_of_developments() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, planned: 2028-01-01, visitor: NO, host: SE}
                  - {development: b, kind: VisitMade, denied: 2019, visitor: NO, host: SE}
                """));

        assertThat(chromium.table("picture-timeline").map(Seq::head).sorted())
                .containsExactly("of no storylinedenied", "of no storylineplanned");
    }

    @Test
    void a_day_that_no_source_tells_stands_in_no_table() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: "2009/..", visitor: NO, host: SE}
                  - {development: b, kind: VisitMade, occurred: "../2011-05", visitor: NO, host: SE}
                  - {development: c, kind: VisitMade, occurred: 2010-01-01, visitor: NO, host: SE}
                """));

        assertThat(chromium.table("picture-timeline")
                        .map(row -> row.get(2) + " to " + row.get(3))
                        .sorted())
                .containsExactly(" to 2011-05-31", "2009-01-01 to ", "2010-01-01 to 2010-01-01");
    }

    @Test
    void a_development_stands_in_the_lane_of_each_of_its_storylines_or_in_the_one_asked_for() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2010, visitor: NO, host: SE, storylines: [alpha, beta]}
                  - {development: b, kind: VisitMade, occurred: 2012, visitor: NO, host: SE, storylines: [beta]}
                """);
        chromium.open(view);
        assertThat(chromium.table("picture-timeline").map(Seq::head).sorted()).containsExactly("alpha", "beta", "beta");

        chromium.open(view, "#storyline=beta");
        assertThat(chromium.table("picture-timeline").map(Seq::head)).containsExactly("beta", "beta");
    }

    @Test
    void the_day_that_is_shown_is_marked_where_it_is_on_the_scale() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2010-06-01, visitor: NO, host: SE}
                  - {development: b, kind: VisitMade, occurred: 2020-06-01, visitor: NO, host: SE, storylines: [late]}
                """), "#at=2010-12-31&storyline=late");

        assertThat(chromium.holds("""
                (() => {
                  const now = document.querySelector('#picture-timeline .now').getBoundingClientRect();
                  const mark = document.querySelector('#picture-timeline .bar[data-from]').getBoundingClientRect();
                  return now.left < mark.left - 100;
                })()""")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-300", "-30", "-5, qualifier: at-least", "-5, qualifier: at-most", "-7, to: 5", "0"})
    void no_sum_leaves_its_picture(String amount) {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: InvestmentMade, occurred: 2015, investor: NO, host: SE, amount: {amount: %s, currency: EUR}}
                  - {development: b, kind: InvestmentMade, occurred: 2017, investor: NO, host: SE, amount: {amount: 20, currency: EUR}}
                """.formatted(amount)));

        assertThat(chromium.all("#picture-money [data-from]")).isNotEmpty();
        assertThat(chromium.holds("""
                [...document.querySelectorAll('#picture-money [data-from] *')].filter(it => it.getBBox).every(it => {
                  const axis = document.querySelector('#picture-money .axis').getBoundingClientRect();
                  const shape = it.getBoundingClientRect();
                  const label = document.querySelector('#picture-money svg > text:last-of-type').getBoundingClientRect();
                  return shape.top >= document.querySelector('#picture-money svg').getBoundingClientRect().top
                    && shape.bottom < label.top + 2 && shape.bottom < axis.bottom;
                })""")).isTrue();
    }

    @Test
    void what_no_picture_has_a_place_for_is_told_where_nothing_is_drawn_too() {
        chromium.open(NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: undated, visitor: NO, host: SE}
                  - {development: b, kind: FrameInvoked, occurred: undated, frame: good neighbours}
                """), "#possible=yes");

        assertThat(chromium.find("#picture-timeline .aside").getText()).isEqualTo("2 without any date are not in it.");
        assertThat(chromium.find("#picture-frames .aside").getText()).isEqualTo("1 without any date is not in it.");
        assertThat(chromium.find("#picture-timeline .drawing").isDisplayed()).isFalse();
    }

    @Test
    void what_lies_beneath_others_is_counted() {
        chromium.open(NorwayAndSweden.told("reports:\n"
                + Iterator.range(0, 39)
                        .map(it ->
                                "  - {development: d%d, kind: VisitMade, occurred: 2019-06-0%d, visitor: NO, host: SE}\n"
                                        .formatted(it, it % 7 + 1))
                        .mkString()
                + "  - {development: first, kind: VisitMade, occurred: 1950, visitor: NO, host: SE}\n"));

        assertThat(chromium.find("#picture-timeline .aside").getText())
                .isEqualTo("27 lie beneath others, for lack of room; the table tells each.");
    }
}
