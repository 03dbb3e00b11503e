package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String STARTER = "stories/starter.yaml";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_story_of_other_countries_works_the_same() throws IOException {
        String story = file("pt-br.yaml", """
                entente: 1
                dyad: [BR, PT]
                source: {id: diario, title: Diário, published: 2015-03}
                entities:
                  - {id: embraer, kind: company, name: Embraer, country: BR}
                  - {id: ogma, kind: company, name: OGMA, country: PT}
                reports:
                  - {development: ogma-bought, occurred: 2005, kind: StakeAcquired, acquirer: Embraer, asset: OGMA, percent: 65}
                  - {development: aircraft, occurred: 2019-07, known: 2019-08, kind: ArmsDelivered,
                     system: KC-390, supplier: BR, recipient: PT, units: 5}
                """);

        assertThat(Run.of("state", "Portugal", "BR", "--story", story, "--at", "2010-01-01")
                        .out())
                .contains("Brazil – Portugal", "Embraer holds 65 % of OGMA since 2005");
        var state = Run.of("state", "PT", "BR", "--story", story, "--at", "2019-12-31", "--json")
                .json();
        assertThat(state.at("/dyad/0").asText()).isEqualTo("BR");
        assertThat(state.at("/holdings/0/percent").asInt()).isEqualTo(65);
        assertThat(state.at("/arms/0/units").asInt()).isEqualTo(5);
        assertThat(Run.of(
                                "state",
                                "PT",
                                "BR",
                                "--story",
                                story,
                                "--at",
                                "2019-12-31",
                                "--known",
                                "2019-07-31",
                                "--json")
                        .json()
                        .get("arms"))
                .isEmpty();
    }

    @Test
    void no_is_norway() {
        Run state = Run.of("state", "NO", "SE", "--story", STARTER, "--at", "2020-12-31");

        assertThat(state.code()).isZero();
        assertThat(state.out()).contains("Norway – Sweden", "Rail Pact: signed since 2019-06", "contested");
    }

    @Test
    void a_pair_without_entries_is_an_answer() {
        Run state = Run.of("state", "CN", "RS", "--story", STARTER);

        assertThat(state.code()).isZero();
        assertThat(state.out()).contains("Nothing is known of it", "NO-SE");
        assertThat(Run.of("timeline", "CN", "RS", "--story", STARTER).code()).isZero();
        assertThat(Run.of("state", "CN", "RS", "--story", STARTER, "--json")
                        .json()
                        .get("holdings"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NOR, swe",
        "Norway, sweden",
        "no, Kingdom of Sweden",
        "norway, SE",
    })
    void a_country_goes_by_its_codes_and_its_name(String one, String other) {
        Run state = Run.of("state", one, other, "--story", STARTER, "--at", "2020-12-31");

        assertThat(state.code()).isZero();
        assertThat(state.out()).contains("Norway – Sweden", "Rail Pact: signed since 2019-06");
    }

    @Test
    void a_former_country_has_a_name_though_nobody_describes_it() throws IOException {
        String story = file("former.yaml", """
                entente: 1
                dyad: [CN, CSXX]
                source: {id: gazette, published: 2005}
                reports: [{development: x, occurred: 2004, kind: TurningPointDeclared, title: a turn}]
                """);

        assertThat(Run.of("timeline", "china", "Serbia and Montenegro", "--story", story)
                        .out())
                .contains("China – Serbia and Montenegro", "a turning point is declared: a turn");
    }

    @Test
    void two_actors_of_whom_nothing_is_told_are_an_answer_however_they_are_written() {
        for (String other : List.of("YUCS", "Yugoslavia", "Kosovo", "fjord-rail", "Fjord Rail")) {
            Run state = Run.of("state", "China", other, "--story", STARTER);
            assertThat(state.code()).as(other).isZero();
            assertThat(state.out()).contains("Nothing is known of it").doesNotContain("nor described");
        }
    }

    @Test
    void an_actor_of_whom_nobody_ever_heard_is_bad_usage_told_with_what_is_known() {
        Run state = Run.of("state", "Norwai", "Atlantis", "--story", STARTER);

        assertThat(state.code()).isEqualTo(2);
        assertThat(state.out()).isEmpty();
        assertThat(state.err())
                .contains("'Norwai' is no country, by its code or English name, and is not described either")
                .contains("Did you mean NO (Norway)?")
                .contains("'Atlantis' is no country")
                .contains("The journal tells of: NO (Norway), SE (Sweden)");
    }

    @ParameterizedTest
    @CsvSource({"NP, false", "NX, false", "Fjord Rial, true", "SX, false"})
    void no_other_country_is_proposed_for_a_code_that_is_spelled_like_its_own(String written, boolean proposed) {
        String err = Run.of("state", "NO", written, "--story", STARTER).err();

        assertThat(err.contains("Did you mean")).isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({"CS, CSHH, CSXX", "Congo, CD, CG", "korea, KP, KR"})
    void what_may_be_several_countries_is_bad_usage_told_with_all_of_them(String written, String one, String other) {
        Run state = Run.of("timeline", "CN", written, "--story", STARTER);

        assertThat(state.code()).isEqualTo(2);
        assertThat(state.err()).contains("'" + written + "' may be " + one + " (", " or " + other + " (");
    }

    @Test
    void what_is_described_goes_before_the_name_of_a_country() throws IOException {
        String story = file("described.yaml", """
                entente: 1
                dyad: [NO, usa]
                source: {id: gazette, published: 2005}
                entities: [{id: usa, kind: organisation, name: Union of Ski Associations}]
                reports: [{development: x, occurred: 2004, kind: TurningPointDeclared, title: a turn}]
                """);

        assertThat(Run.of("timeline", "NO", "usa", "--story", story).out())
                .contains("a turning point is declared: a turn");
        assertThat(Run.of("timeline", "NO", "union of ski associations", "--story", story)
                        .out())
                .contains("a turning point is declared: a turn");
        assertThat(Run.of("timeline", "NO", "US", "--story", story).out()).contains("Nothing is known of it");
    }

    @Test
    void an_item_is_explained_in_whatever_unicode_form_it_is_typed() throws IOException {
        String story = file("forms.yaml", """
                entente: 1
                dyad: [CN, RS]
                source: {id: gazette, published: 2005}
                reports: [{development: x, occurred: 2004, kind: FrameInvoked, frame: čelik}]
                """);
        String apart = Normalizer.normalize("čelik", Normalizer.Form.NFD);

        assertThat(Run.of("explain", "CN", "RS", apart, "--story", story).out()).contains("x: has happened");
    }

    @Test
    void a_year_where_a_day_is_asked_for_is_bad_usage_and_asked_which_day() {
        Run state = Run.of("state", "NO", "SE", "--story", STARTER, "--at", "2018");

        assertThat(state.code()).isEqualTo(2);
        assertThat(state.err()).contains("which day?", "2018-12-31");
        assertThat(state.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state NO SE",
                "state NO --story stories/starter.yaml",
                "state NO NO --story stories/starter.yaml",
                "state N$O SE --story stories/starter.yaml",
                "state NO SE --story stories/starter.yaml --at 2018-02-30",
                "state NO SE --story stories/starter.yaml --known yesterday",
                "state NO SE --story stories/starter.yaml --jsn",
                "check",
                "tuor"
            })
    void what_is_not_asked_rightly_is_bad_usage(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void every_error_of_a_file_is_told_at_once_with_its_place_and_nothing_is_answered() throws IOException {
        String story = file("bad.yaml", """
                entente: 1
                dyad: [NO, SE]
                source: {id: gazette, published: 2020}
                reports:
                  - {development: x, occurred: 2016, kind: StakeAquired}
                  - {development: y, occurred: 2016-13, kind: TurningPointDeclared, title: t}
                """);

        Run check = Run.of("check", story);

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err())
                .contains(
                        story + ":5:44: reports[0].kind: StakeAquired: did you mean StakeAcquired?",
                        story + ":6:32: reports[1].occurred: 2016-13:");
        assertThat(Run.of("state", "NO", "SE", "--story", story).code()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_bad_input() {
        Run check = Run.of("check", "no-such-file.yaml");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("no-such-file.yaml", "there is no such file");
    }

    @Test
    void what_is_odd_is_a_warning() throws IOException {
        String story = file("odd.yaml", """
                entente: 1
                dyad: [NO, SE]
                source: {id: gazette, published: 2020}
                reports:
                  - {development: x, occurred: 2019/.., kind: FigureReported, measure: m, value: 1}
                """);

        Run check = Run.of("check", story);

        assertThat(check.code()).isZero();
        assertThat(check.err()).contains("warning", "2019/.. has no end");
        assertThat(check.out())
                .isEqualToIgnoringNewLines(
                        "1 report on 1 development of NO-SE; described: 1 source, 0 entities; 1 warning");
    }

    @Test
    void two_files_are_one_story() throws IOException {
        String more = file("more.yaml", """
                entente: 1
                dyad: [NO, SE]
                source: gazette
                reports:
                  - {development: sold, occurred: 2021-02, kind: StakeDivested, holder: fjord-rail, asset: border-line}
                """);

        assertThat(Run.of("check", more).code())
                .as("alone it lacks the entities")
                .isEqualTo(1);
        assertThat(Run.of("check", STARTER, more).code()).isZero();
        assertThat(Run.of("timeline", "NO", "SE", "--story", STARTER, more).out())
                .contains("Fjord Rail gives up a stake in the border line");
    }

    @Test
    void every_kind_is_told_with_its_fields_and_an_example() {
        Run kinds = Run.of("kinds");

        assertThat(kinds.code()).isZero();
        assertThat(kinds.out())
                .contains("AgreementSigned", "StakeAcquired", "percent?", "e.g. {development: ")
                .doesNotContain("e.g. {}");
    }

    @Test
    void a_story_to_start_from_is_written_once_and_is_a_story() {
        String story = folder.resolve("mine.yaml").toString();

        assertThat(Run.of("init", story).code()).isZero();
        assertThat(Run.of("check", story).code()).isZero();
        Run again = Run.of("init", story);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("is there already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "state", "timeline", "check", "kinds", "init"})
    void every_command_explains_itself(String command) {
        Run help = Run.of(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: entente " + command);
    }

    @Test
    void without_a_command_the_usage_is_told() {
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Vector.of("tour", "state", "timeline", "check", "kinds", "init"))
                .allMatch(Run.of().err()::contains);
    }

    @Test
    void nothing_is_coloured_where_there_is_no_terminal() {
        assertThat(Run.of("tour").out()).doesNotContain("\u001b");
    }
}
