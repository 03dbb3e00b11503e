package io.entente.examples.cli;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.Entente;
import io.entente.Entente.Options;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.kinds.Kinds;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a story tells comes out again: whole, seen, and called by its name. */
class ToldTest {

    private static final String STORY = """
            entente: 1
            dyad: [NO, SE]
            source: gazette
            sources:
              - {id: gazette, title: The Gazette, publisher: "Gazette & Sons", published: 2010-02, url: "https://gazette.example/2010"}
              - {id: registry, title: Registry, published: 2012}
              - {id: unheard, title: Never cited, published: 2012}
            entities:
              - {id: rail, kind: company, name: Fjord Rail}
              - {id: line, kind: asset, name: border line}
              - {id: king, kind: person, name: The King}
            reports:
              - {development: line-bought, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, percent: 40,
                 citation: {quote: "bought it", locator: p. 4, url: "https://gazette.example/2010/4"}}
              - {development: line-bought, source: registry, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line,
                 citation: {locator: entry 7}}
              - {development: pact, occurred: 2008, kind: AgreementSigned, agreement: pact, title: Pact, citation: {locator: § 1}}
              - {development: pact, source: registry, occurred: 2007, kind: AgreementSigned, agreement: pact, title: Pact,
                 citation: {url: "https://registry.example/7"}}
              - {development: met, occurred: 2009, kind: MeetingHeld, participants: [NO, king]}
              - {development: friends, occurred: 2009, kind: FrameInvoked, frame: old friends, holder: king}
              - {development: arms, occurred: 2009, kind: ArmsDelivered, supplier: SE, recipient: NO, system: canoe}
              - {development: paid, occurred: 2009, kind: InvestmentMade, investor: rail, host: SE}
              - {development: raid, denied: 2009, kind: ForceUsed, target: king, actor: NO}
            """;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String story = "";

    @BeforeEach
    void a_story() throws IOException {
        story = Files.writeString(folder.resolve("story.yaml"), STORY).toString();
    }

    private Run ask(String command, String... more) {
        Run run = Run.of(List.of(command, "NO", "SE")
                .appendAll(List.of(more))
                .append("--story")
                .append(story)
                .toJavaArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void where_in_its_source_a_report_stands_is_told_with_what_the_source_is() {
        String source = "  gazette: The Gazette, Gazette & Sons, 2010-02 <https://gazette.example/2010>\n";
        String place = "gazette, p. 4 <https://gazette.example/2010/4>";

        assertThat(ask("state").out())
                .contains("line-bought (registry, entry 7; " + place + ")\n", source)
                .contains("but gazette, § 1: Pact is signed")
                .contains("pact (registry <https://registry.example/7>)\n")
                .doesNotContain("Never cited");
        assertThat(ask("timeline").out())
                .contains("line-bought, according to registry, entry 7 and " + place, source)
                .contains("but gazette, § 1: Pact is signed");
        assertThat(ask("explain", "line").out())
                .contains(
                        place + ": Fjord Rail acquires 40 % of border line, occurred 2009, known 2010-02: “bought it”")
                .contains("On whose word", source);
    }

    @Test
    void json_tells_it_too() {
        for (Run run : Vector.of(
                ask("state", "--json"),
                ask("timeline", "--json"),
                ask("explain", "line", "--json"),
                ask("diff", "--from", "2001-01-01", "--to", "2015-01-01", "--json"))) {
            JsonNode gazette = Vector.ofAll(run.json().get("sourceDescriptions"))
                    .find(it -> it.get("source").asText().equals("gazette"))
                    .get();

            assertThat(gazette.get("sourceTitle").asText()).isEqualTo("The Gazette");
            assertThat(gazette.get("publisher").asText()).isEqualTo("Gazette & Sons");
            assertThat(gazette.get("published").asText()).isEqualTo("2010-02");
            assertThat(gazette.get("url").asText()).isEqualTo("https://gazette.example/2010");
            assertThat(run.out())
                    .contains("\"locator\" : \"p. 4\"", "\"url\" : \"https://gazette.example/2010/4\"")
                    .doesNotContain("Never cited");
        }
        assertThat(ask("state", "--json").json().at("/holdings/0/citations").findValuesAsText("locator"))
                .containsExactly("entry 7", "p. 4");
    }

    /** Every object of an answer, itself among them, but for those that tell of fields whose word they are. */
    private static Vector<JsonNode> objects(JsonNode node) {
        Vector<JsonNode> within = Vector.ofAll(node.isObject() ? ((ObjectNode) node).without("toldBy") : node)
                .flatMap(ToldTest::objects);
        return node.isObject() ? within.append(node) : within;
    }

    private static Vector<String> texts(JsonNode node) {
        return node.isTextual()
                ? Vector.of(node.textValue())
                : Vector.ofAll(node).flatMap(ToldTest::texts);
    }

    private static final List<String> OF_ENTITIES = List.of(
            "asset", "holder", "host", "supplier", "recipient", "acquirer", "seller", "investor", "target", "actor");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state --json",
                "state --json --possible",
                "timeline --json",
                "explain line --json",
                "explain king --json",
                "diff --json --from 2001-01-01 --to 2015-01-01",
                "diff --json --known-from 2010-12-31 --known-to 2015-01-01 --at 2014-01-01"
            })
    void a_name_stands_beside_every_id(String question) {
        List<String> words = List.of(question.split(" "));
        Vector<JsonNode> all = objects(
                ask(words.head(), words.tail().toJavaArray(String[]::new)).json());

        for (JsonNode object : all) {
            OF_ENTITIES
                    .filter(object::has)
                    .forEach(key -> assertThat(object.get(key + "Name")).as(key).isNotNull());
            List.of("participants", "holders").filter(object::has).forEach(key -> assertThat(
                            object.get(key.substring(0, key.length() - 1) + "Names"))
                    .as(key)
                    .hasSameSizeAs(object.get(key)));
            if (object.has("source")) {
                assertThat(object.get("sourceTitle")).isNotNull();
            }
            List.of("sources", "corroboratedBy").filter(object::has).forEach(key -> assertThat(
                            object.get(key.equals("sources") ? "sourceTitles" : key + "Titles"))
                    .hasSameSizeAs(object.get(key)));
        }
        assertThat(all.flatMap(it -> it.findValuesAsText("sourceTitle"))).isNotEmpty();
    }

    @Test
    void names_are_those_of_the_story_or_of_the_country() {
        JsonNode state = ask("state", "--json").json();

        assertThat(state.get("dyadNames")).map(JsonNode::asText).containsExactly("Norway", "Sweden");
        assertThat(state.at("/holdings/0/holder").asText()).isEqualTo("rail");
        assertThat(state.at("/holdings/0/holderName").asText()).isEqualTo("Fjord Rail");
        assertThat(state.at("/frames/0/holderNames/0").asText()).isEqualTo("The King");
        assertThat(state.at("/arms/0/supplierName").asText()).isEqualTo("Sweden");
        assertThat(state.at("/denied/0/fields/targetName").asText()).isEqualTo("The King");
        assertThat(state.at("/agreements/0/sourceTitles/0").asText()).isEqualTo("Registry");
        JsonNode met = Vector.ofAll(ask("timeline", "--json").json().get("developments"))
                .find(it -> it.get("id").asText().equals("met"))
                .get();
        assertThat(met.at("/fields/participantNames")).map(JsonNode::asText).containsExactly("Norway", "The King");
        assertThat(met.get("dyadNames")).map(JsonNode::asText).containsExactly("Norway – Sweden");
    }

    // what a story may hold, and a store that another program wrote into
    private static final String NASTY = "Fjord\nRail\t\u202Eliar\u2066";
    private static final String WRITTEN_OUT = "Fjord\\nRail\\t\\u202Eliar\\u2066";

    @Test
    void what_a_terminal_would_obey_is_written_out_in_every_answer_and_message() throws IOException {
        String nasty = Files.writeString(folder.resolve("nasty.yaml"), """
                        entente: 1
                        dyad: [NO, SE]
                        source: gazette
                        sources: [{id: gazette, title: %1$s, publisher: %1$s, published: 2010}, {id: other, published: 2011}]
                        entities: [{id: rail, kind: company, name: %1$s}, {id: line, kind: asset, name: %1$s}]
                        reports:
                          - {development: a, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, citation: {quote: %1$s, locator: %1$s}}
                          - {development: a, source: other, occurred: 2007, kind: StakeAcquired, acquirer: rail, asset: line}
                          - {development: b, occurred: 2009, kind: AgreementSigned, agreement: p, title: %1$s}
                          - {development: c, occurred: 2009, kind: FrameInvoked, frame: %1$s, holder: rail}
                          - {development: d, occurred: 2009, kind: ArmsDelivered, supplier: SE, recipient: NO, system: %1$s}
                          - {development: e, occurred: 2009, kind: FigureReported, measure: %1$s, value: 1, unit: %1$s}
                          - {development: f, denied: 2009, kind: StatementMade, speaker: rail, topic: %1$s, quote: %1$s}
                        withdrawals: [{development: b, known: 2012, reason: %1$s}]
                        """.formatted("\"" + WRITTEN_OUT + "\""))
                .toString();
        Vector<Run> runs = Vector.of(
                        "state NO SE",
                        "state NO SE --known 2011-12-31",
                        "timeline NO SE",
                        "explain NO SE a",
                        "explain NO SE b",
                        "explain NO SE line",
                        "diff NO SE --from 2001-01-01 --to 2015-01-01",
                        "diff NO SE --known-from 2010-12-31 --known-to 2015-01-01")
                .map(line -> Run.of(
                        Vector.of((line + " --story").split(" ")).append(nasty).toJavaArray(String[]::new)));

        for (Run run : runs) {
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains(WRITTEN_OUT).doesNotContainPattern("[\\p{Cntrl}\u202E\u2066&&[^\n]]");
            assertThat(run.out()).doesNotContain("\nRail");
        }
        assertThat(runs.get(0).out()).contains(WRITTEN_OUT + " holds an unknown share of " + WRITTEN_OUT);
    }

    @Test
    void messages_write_it_out_too() throws IOException {
        String bad = Files.writeString(folder.resolve("bad.yaml"), """
                        entente: 1
                        dyad: [NO, SE]
                        source: {id: gazette, published: 2010}
                        reports:
                          - {development: a, occurred: "20\\n\\u202E09", kind: "Stake\\nAcquired", "as\\nset": line}
                        """).toString();
        String odd = folder.resolve("no\nsuch\u202E.yaml").toString();

        for (Run run : Vector.of(
                Run.of("check", bad),
                Run.of("check", odd),
                Run.of("verify", "--store", odd),
                Run.of(
                        "journal",
                        "import",
                        odd,
                        "--store",
                        folder.resolve("x.db").toString()),
                Run.of("date", "20\n\u202E09"),
                Run.of("explain", "NO", "SE", "a\n\u202Eb", "--story", story),
                Run.of("state", "N\n\u202EO", "SE", "--story", story),
                Run.of("--n\no\u202E"),
                Run.of("verify", "--store", "x", "--expect", "a\n\u202Eb"),
                Run.of("state", "NO", "SE", "--story", story, "--at", "a\n\u202Eb"))) {
            assertThat(run.code()).isNotZero();
            assertThat(run.err())
                    .contains("\\u202E")
                    .containsPattern("\\\\n|\\\\u000A")
                    .doesNotContain("\u202E");
        }
        assertThat(Run.of("check", bad).err().lines()).allMatch(line -> line.startsWith(bad + ":"));
        assertThat(Run.of("check", odd).err().lines()).hasSize(1);
    }

    @Test
    void json_escapes_it_by_its_own_rules() throws IOException {
        String store = folder.resolve("nasty.db").toString();
        String nasty = NASTY + "\u001b[31m\u009b31m\u007f\uFDD0";
        try (Entente entente = Entente.open(Path.of(store))) {
            entente.journal()
                    .recordAll(List.of(new Profile(
                            Entity.of("NO"), Profile.Kind.COUNTRY, nasty, List.empty(), Option.none(), List.empty())))
                    .getOrElseThrow(why -> new AssertionError(why.message()));
        }

        Run run = Run.of("state", "NO", "SE", "--store", store, "--json");

        assertThat(run.json().at("/dyadNames/0").asText()).isEqualTo(nasty);
        assertThat(run.out()).contains(WRITTEN_OUT + "\\u001B[31m\\u009B31m\\u007F\\uFDD0");
        assertThat(Run.of("state", "NO", "SE", "--store", store).out())
                .startsWith(WRITTEN_OUT + "\\u001B[31m\\u009B31m\\u007F\\uFDD0 – Sweden at ");
    }

    @Test
    void json_is_in_nfc_and_stays_json() throws IOException {
        String apart = "Cafe\u0301 \\n\u0303\u0303";
        Files.writeString(
                Path.of(story),
                STORY.replace("bought it", apart).replace("title: Registry", "title: \"" + apart + "\""));

        for (Run run : Vector.of(ask("state", "--json"), ask("timeline", "--json"), ask("explain", "line", "--json"))) {
            assertThat(texts(run.json()))
                    .contains("Café \n\u0303\u0303")
                    .allMatch(it -> Normalizer.isNormalized(it, Normalizer.Form.NFC));
        }
    }

    /** A kind of somebody else's program. */
    record Spoken(String words) implements OwnDevelopment {}

    @Test
    void kinds_that_are_not_known_here_are_written_out_too() {
        String store = folder.resolve("spoken.db").toString();
        try (Entente entente = Entente.open(
                Path.of(store), Options.DEFAULT.with(Kinds.standard().with(Spoken.class)))) {
            entente.journal()
                    .record(report("spoken")
                            .of(new Spoken(NASTY))
                            .between("NO", "SE")
                            .on("2013")
                            .accordingTo(Source.of("gazette", "Gazette").published("2014")))
                    .getOrElseThrow(why -> new AssertionError(why.message()));
        }

        assertThat(Run.of("timeline", "NO", "SE", "--store", store, "--json")
                        .json()
                        .at("/developments/0/fields/words")
                        .asText())
                .isEqualTo(NASTY);
        for (Run run : Vector.of(
                Run.of("timeline", "NO", "SE", "--store", store),
                Run.of("timeline", "NO", "SE", "--store", store, "--json"),
                Run.of("verify", "--store", store))) {
            assertThat(run.out()).doesNotContainPattern("[\\p{Cntrl}\u202E\u2066&&[^\n]]");
        }
    }

    @Test
    void columns_stand_with_long_dates_and_wide_characters() throws IOException {
        Files.writeString(
                Path.of(story),
                STORY.replace("name: Fjord Rail", "name: 河钢集团")
                        .replace(
                                "development: met, occurred: 2009",
                                "development: met, occurred: \"[2008-12-31..2009-01-02]\""));

        Vector<String> lines = Vector.ofAll(ask("timeline").out().lines().toList());
        int told = lines.indexWhere(line -> line.startsWith("[2008-12-31..2009-01-02] Norway and The King meet"));
        int other = lines.indexWhere(line -> line.startsWith("2009") && line.contains("canoe"));

        assertThat(told).isPositive();
        assertThat(lines.get(other)).startsWith("2009                     Sweden delivers");
        assertThat(lines.get(other + 1)).startsWith("                         arms, according to gazette");
    }
}
