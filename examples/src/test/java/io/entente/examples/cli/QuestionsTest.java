package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uncertain dates, rival reports, revisions and withdrawals, asked about on the command line. */
class QuestionsTest {

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String story = "";

    @BeforeEach
    void a_story_with_every_doubt() throws IOException {
        story = Files.writeString(folder.resolve("doubts.yaml"), """
                        entente: 1
                        dyad: [NO, SE]
                        source: gazette
                        sources:
                          - {id: gazette, published: 2010-02}
                          - {id: registry, published: 2012}
                        entities:
                          - {id: rail, kind: company, name: Fjord Rail}
                          - {id: line, kind: asset, name: border line}
                          - {id: mine, kind: asset, name: iron mine}
                        reports:
                          - {development: line-bought, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, percent: 40}
                          - {development: line-bought, source: registry, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, percent: 45}
                          - {development: mine-bought, occurred: 2008~, kind: StakeAcquired, acquirer: rail, asset: mine,
                             price: {amount: 10, currency: EUR, basis: constant EUR 2005}}
                          - {development: mine-bought, occurred: 2008~, known: 2011, kind: StakeAcquired, acquirer: rail, asset: mine,
                             price: {amount: 12, currency: EUR, basis: constant EUR 2010}}
                          - {development: pact-signed, occurred: 2007/2008, kind: AgreementSigned, agreement: pact}
                          - {development: pact-in-force, planned: 2011-01-01, kind: AgreementEnteredIntoForce, agreement: pact}
                          - {development: friends, occurred: "2006?", kind: FrameInvoked, frame: old friends}
                        withdrawals:
                          - {development: friends, known: 2013, reason: the speech was never held}
                        """).toString();
    }

    private Run ask(String command, String... more) {
        return Run.of(List.of(command, "NO", "SE")
                .appendAll(List.of(more))
                .appendAll(List.of("--story", story))
                .toJavaArray(String[]::new));
    }

    private static JsonNode holding(Run state, String asset) {
        return Vector.ofAll(state.json().get("holdings"))
                .find(it -> it.get("asset").asText().equals(asset))
                .get();
    }

    private Seq<String> changes(String... options) {
        Run diff = ask("diff", List.of(options).append("--json").toJavaArray(String[]::new));
        assertThat(diff.code()).as(diff.err()).isZero();
        return Vector.ofAll(diff.json().get("changes"))
                .map(it ->
                        it.get("change").asText() + " " + it.get("development").asText());
    }

    @Test
    void what_is_only_possible_is_one_option_away_and_says_so() {
        assertThat(ask("state", "--at", "2009-06-30", "--json").out()).doesNotContain("\"line\"");

        Run possible = ask("state", "--at", "2009-06-30", "--possible", "--json");
        assertThat(holding(possible, "line").get("certain").asBoolean()).isFalse();
        assertThat(holding(possible, "mine").get("certain").asBoolean()).isTrue();
        assertThat(ask("state", "--at", "2009-06-30", "--possible").out()).contains("[possibly]");
    }

    @Test
    void a_certain_item_that_something_possible_would_change_is_not_certain() {
        JsonNode pact = ask("state", "--at", "2008-06-30", "--possible", "--json")
                .json()
                .get("agreements")
                .get(0);

        assertThat(pact.get("certain").asBoolean()).isFalse();
        assertThat(ask("state", "--at", "2008-12-31", "--json")
                        .json()
                        .at("/agreements/0/certain")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_contested_item_names_its_rivals_with_source_and_knowledge_date() {
        JsonNode line = holding(ask("state", "--at", "2015-01-01", "--json"), "line");

        assertThat(line.get("percent").asInt()).isEqualTo(45);
        assertThat(line.get("contested").asBoolean()).isTrue();
        assertThat(line.at("/rivals/0/source").asText()).isEqualTo("gazette");
        assertThat(line.at("/rivals/0/known").asText()).isEqualTo("2010-02");
        assertThat(line.at("/rivals/0/fields/percent").asInt()).isEqualTo(40);
    }

    @Test
    void another_source_can_be_preferred() {
        assertThat(holding(ask("state", "--at", "2015-01-01", "--prefer", "gazette,registry", "--json"), "line")
                        .get("percent")
                        .asInt())
                .isEqualTo(40);
        assertThat(ask("state", "--prefer", "gazete").err()).contains("gazete: no such source");
    }

    @Test
    void dates_that_are_approximate_or_uncertain_say_so() {
        assertThat(holding(ask("state", "--json"), "mine").get("approximate").asBoolean())
                .isTrue();
        assertThat(ask("state", "--known", "2012-01-01", "--json")
                        .json()
                        .at("/frames/0/uncertain")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void only_what_the_journal_had_recorded_by_a_position_counts() {
        // two sources and three entities come before the reports
        assertThat(ask("state", "--recorded", "6", "--json").json().get("holdings"))
                .hasSize(1);
        assertThat(ask("state", "--recorded", "1999-12-31", "--json").json().get("holdings"))
                .isEmpty();
    }

    @Test
    void what_changed_between_two_days() {
        assertThat(changes("--from", "2008-06-30", "--to", "2009-12-31"))
                .containsExactly("became certain pact-signed", "became certain mine-bought", "new line-bought");
        assertThat(changes("--from", "2010-12-31", "--to", "2011-01-01")).containsExactly("became due pact-in-force");
        assertThat(ask("diff", "--from", "2015-01-01", "--to", "2016-01-01").out())
                .contains("Nothing differs");
    }

    @Test
    void what_was_learned_of_one_day() {
        String[] day = {"--at", "2012-06-30"};

        assertThat(changes(day[0], day[1], "--known-from", "2010-02-28", "--known-to", "2011-12-31"))
                .containsExactly("rebased mine-bought");
        assertThat(changes(day[0], day[1], "--known-from", "2011-12-31", "--known-to", "2012-12-31"))
                .containsExactly("no longer preferred line-bought", "contested line-bought");
        assertThat(changes(day[0], day[1], "--known-from", "2012-12-31", "--known-to", "2013-12-31"))
                .containsExactly("withdrawn friends");
        assertThat(ask("diff", day[0], day[1], "--known-from", "2011-12-31", "--known-to", "2012-12-31")
                        .out())
                .contains("percent: 40 → 45");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--from 2010-01-01",
                "--from 2010-01-01 --to 2011-01-01 --known-from 2010-01-01 --known-to 2011-01-01",
                "--known-from 2010-01-01",
                "--from 2010 --to 2011-01-01",
                "--from 2011-01-01 --to 2010-01-01",
                "--known-from 2011-01-01 --known-to 2010-01-01"
            })
    void half_a_comparison_is_bad_usage(String options) {
        assertThat(ask("diff", options.isEmpty() ? new String[0] : options.split(" "))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void why_tells_report_by_report_what_became_of_each() {
        assertThat(ask("explain", "line").out())
                .contains("line-bought: has happened, certain from 2009-12-31 on")
                .containsPattern("contradicts +line-bought, gazette: Fjord Rail acquires 40 % of border line")
                .containsPattern("preferred +line-bought, registry: Fjord Rail acquires 45 % of border line");
        assertThat(ask("explain", "iron mine").out())
                .containsPattern("replaced +mine-bought, gazette: .*constant EUR 2005");
        assertThat(ask("explain", "old friends").out())
                .contains("no word on it stands")
                .containsPattern("withdrawn +friends, gazette")
                .contains("the speech was never held");
        assertThat(ask("explain", "line", "--known", "2011-06-30").out())
                .containsPattern("not yet known +line-bought, registry");
        assertThat(ask("explain", "line", "--recorded", "6").out())
                .containsPattern("not yet recorded +line-bought, registry");
        assertThat(ask("explain", "line", "--json")
                        .json()
                        .at("/developments/0/words/0/fate")
                        .asText())
                .isEqualTo("contradicts");
    }

    @Test
    void what_nothing_goes_by_is_bad_input() {
        Run explain = ask("explain", "nonsense");

        assertThat(explain.code()).isEqualTo(1);
        assertThat(explain.err()).contains("nothing between", "nonsense");
    }

    @Test
    void a_date_is_read_aloud() {
        assertThat(Run.of("date", "2010/2015").out())
                .contains("earliest  2010-01-01", "latest    2015-12-31")
                .contains("happened from the end of 2015-12-31 on, and begun from the end of 2010-12-31 on.");
        assertThat(Run.of("date", "1992-01-03/..").out())
                .contains("from the day its source first told it on, and begun from the end of 1992-01-03 on.");
        assertThat(Run.of("date", "2024-05-08T07:30:00+08:00").out())
                .contains("2024-05-08T07:30:00+08:00   EDTF, level 0", "latest    2024-05-08")
                .contains("happened from the end of 2024-05-08 on.");
        assertThat(Run.of("date", "2016-06-18/20").err()).contains("write 2016-06-18/2016-06-20");
        assertThat(Run.of("date", "2013/..", "--json").json().get("latest").isNull())
                .isTrue();
        assertThat(Run.of("date", "-0044-03-15").out()).contains("earliest  -0044-03-15");
        assertThat(Run.of("date", "undated").out()).contains("the day its source first told it");
        Run refused = Run.of("date", "2019-02-29");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("2019 has no 29 February");
    }

    @Test
    void dates_from_standard_input_are_answered_line_by_line() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("2009\nnonsense\n".getBytes(StandardCharsets.UTF_8)));
            var lines = Run.of("date", "-").out().lines().toList();

            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).contains("\"earliest\":\"2009-01-01\",\"latest\":\"2009-12-31\"");
            assertThat(lines.get(1)).startsWith("{\"input\":\"nonsense\",\"error\":");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void what_is_denied_stays_in_sight_with_who_says_otherwise() throws IOException {
        Files.writeString(folder.resolve("denied.yaml"), """
                entente: 1
                dyad: [NO, SE]
                sources: [{id: gazette, published: 2010}, {id: ministry, published: 2011}]
                reports:
                  - {development: raid, source: gazette, occurred: 2009, kind: TurningPointDeclared, title: a raid}
                  - {development: raid, source: ministry, denied: 2009, kind: TurningPointDeclared, title: a raid}
                """);
        story = folder.resolve("denied.yaml").toString();

        assertThat(ask("state").out()).contains("Denied", "a turning point is declared: a raid", "but gazette");
        JsonNode denied = ask("state", "--json").json().at("/denied/0");
        assertThat(denied.get("contested").asBoolean()).isTrue();
        assertThat(denied.at("/rivals/0/source").asText()).isEqualTo("gazette");
    }

    @Test
    void sums_are_written_alike_whatever_the_machines_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Run.of("state", "CN", "RS", "--story", "stories/china-serbia.yaml")
                            .out())
                    .contains("about EUR 1,000,000,000 in Serbia");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_agreement_is_explained_by_the_title_that_the_state_prints() throws IOException {
        Files.writeString(folder.resolve("titled.yaml"), """
                entente: 1
                dyad: [NO, SE]
                source: {id: gazette, published: 2010}
                reports:
                  - {development: signed, occurred: 2008, kind: AgreementSigned, agreement: pact, title: Rail Pact}
                  - {development: ended, occurred: 2009, kind: AgreementTerminated, agreement: pact}
                """);
        story = folder.resolve("titled.yaml").toString();

        assertThat(ask("explain", "Rail Pact").out()).contains("signed: has happened", "ended: has happened");
        assertThat(ask("timeline").out()).contains("Rail Pact ends");
    }

    @Test
    void what_was_learned_of_a_later_day_is_marked_as_not_yet_happened() {
        assertThat(ask("diff", "--at", "2008-12-31", "--known-from", "2009-01-01", "--known-to", "2010-12-31")
                        .out())
                .containsPattern("new +pact enters into force +\\[planned]")
                .containsPattern("new +Fjord Rail acquires 40 % of border line +\\[later]");
    }

    @Test
    void the_title_says_what_was_asked() {
        assertThat(ask("state", "--recorded", "6", "--possible", "--prefer", "gazette")
                        .out())
                .contains("as recorded by 6, counting what is only possible, other sources preferred");
    }

    @Test
    void an_answer_comes_in_any_form_that_is_there() {
        assertThat(ask("state", "--form", "markdown").out()).startsWith("# Norway – Sweden at ");
        assertThat(ask("state", "--form", "text").out()).isEqualTo(ask("state").out());
        assertThat(ask("state", "--form", "json", "--at", "2009-12-31", "--known", "2012-12-31")
                        .out())
                .isEqualTo(ask("state", "--json", "--at", "2009-12-31", "--known", "2012-12-31")
                        .out());

        Run none = ask("state", "--form", "runes");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .contains(
                        "--form: there is no form 'runes'; there are: csv (for spreadsheets, numbers by period alone), json (for programs), markdown (for documents), text (for people, on a terminal)");
        Run both = ask("state", "--form", "markdown", "--json");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("give --json or --form markdown, only one of them");
    }

    @Test
    void a_series_tells_when_a_number_became_what_it_is() {
        assertThat(ask("series", "--known", "2011-12-31").out()).contains("""
                Fjord Rail holds 40 % of border line since 2009: percent
                  2009-12-31     40
                """);
        JsonNode line = ask("series", "--json").json().at("/series/0");
        assertThat(line.get("section").asText()).isEqualTo("holdings");
        assertThat(line.get("field").asText()).isEqualTo("percent");
        assertThat(line.at("/item/holderName").asText()).isEqualTo("Fjord Rail");
        assertThat(line.at("/points/0/day").asText()).isEqualTo("2009-12-31");
        assertThat(line.at("/points/0/value").asInt()).isEqualTo(45);
    }

    @Test
    void a_series_by_period_tells_how_much_it_is_by_the_end_of_each() {
        String[] asked = {"--by", "year", "--section", "holdings", "--from", "2008", "--to", "2010"};

        assertThat(series(asked, "--csv").out()).isEqualTo("""
                        period,section,item,value,unit,certainty,evidence\r
                        2009,holdings,line rail percent,45,percent,certain,line-bought\r
                        2010,holdings,line rail percent,45,percent,certain,line-bought\r
                        """);
        assertThat(series(asked, "--form", "csv").out())
                .isEqualTo(series(asked, "--csv").out());
        assertThat(series(asked, "--json").json().at("/rows/1/period").asText()).isEqualTo("2010");
        assertThat(series(asked).out()).contains("""
                Fjord Rail holds 45 % of border line since 2009: percent
                  2009           45  certain  line-bought
                """);
    }

    private Run series(String[] asked, String... more) {
        return ask("series", List.of(asked).appendAll(List.of(more)).toJavaArray(String[]::new));
    }

    @Test
    void from_and_to_are_inclusive_and_the_day_asked_about_ends_what_has_no_end() {
        assertThat(periods("--by", "month", "--from", "2009-12", "--to", "2010-01"))
                .containsExactly("2009-12", "2010-01");
        assertThat(periods("--by", "quarter", "--from", "2009-12-31", "--to", "2010-03-31"))
                .containsExactly("2009-12-31", "2010-01/2010-03");
        assertThat(periods("--by", "day", "--from", "2009-12-30", "--at", "2010-01-01"))
                .containsExactly("2009-12-31", "2010-01-01");
        assertThat(periods("--by", "year", "--at", "2010-06-30")).containsExactly("2009", "2010-01-01/2010-06-30");
    }

    private Seq<String> periods(String... asked) {
        return Vector.ofAll(
                        series(asked, "--section", "holdings", "--json").json().get("rows"))
                .filter(it -> it.get("item").asText().startsWith("line"))
                .map(it -> it.get("period").asText());
    }

    @Test
    void what_cannot_be_told_by_period_is_refused_in_a_line() {
        assertRefused(
                1, "there is no section 'holding'; there are: agreements", "--by", "year", "--section", "holding");
        assertRefused(1, "more than 10000 periods", "--by", "day", "--from", "1950");
        assertRefused(
                2,
                "--from 2012 is after the last day asked about, 2010-12-31",
                "--by",
                "year",
                "--from",
                "2012",
                "--to",
                "2010");
        assertRefused(2, "--to 2012 is after --at 2010-06-30", "--by", "year", "--to", "2012", "--at", "2010-06-30");
        assertRefused(2, "'2010~' is not a year, month or day", "--by", "year", "--from", "2010~");
        assertRefused(2, "2010 has no 30 February", "--by", "year", "--from", "2010-02-30");
        assertRefused(2, "--by=PERIOD", "--section", "holdings");
        assertRefused(1, "csv writes numbers by period", "--csv");
        assertRefused(2, "give --json or --csv, only one of them", "--by", "year", "--json", "--csv");
        assertThat(ask("state", "--csv").code()).isEqualTo(1);
    }

    private void assertRefused(int code, String why, String... asked) {
        Run run = ask("series", asked);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why).doesNotContain("\tat ");
    }

    @Test
    void a_difference_and_an_explanation_tell_of_what_stands_too() {
        Run diff = ask("diff", "--known-from", "2011-12-31", "--known-to", "2014-01-01", "--at", "2010-01-01");
        assertThat(diff.out()).contains("""
                Holdings
                  changed            Fjord Rail holds 45 % of border line since 2009  [contested]
                                       percent: 40 → 45
                """);
        assertThat(ask("explain", "line").out()).contains("""
                Holdings
                  Fjord Rail holds 45 % of border line since 2009  [contested]
                      rests on line-bought
                """);
    }
}
