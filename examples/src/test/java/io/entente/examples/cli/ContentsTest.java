package io.entente.examples.cli;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.Entente;
import io.entente.Entente.Options;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.kinds.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever is handed a store wants to know first: what is in it. */
class ContentsTest {

    private static final String STORY = """
            entente: 1
            dyad: [NO, SE]
            source: gazette
            sources:
              - {id: gazette, title: The Gazette, publisher: Gazette House, published: 2010-02, url: "https://example.org/g"}
            entities:
              - {id: rail, kind: company, name: Fjord Rail}
              - {id: line, kind: asset, name: border line}
            reports:
              - {development: line-bought, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, storylines: [rail]}
              - {development: line-sold, occurred: 2011-06, known: 2012, kind: StakeDivested, holder: rail, asset: line}
              - {development: line-bought, source: registry, known: 2012, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line}
            """;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String store = "";

    /** A kind of somebody else's program. */
    record HoneyTraded(Entity seller) implements OwnDevelopment {}

    @BeforeEach
    void a_store_in_which_somebody_elses_program_recorded_too() throws IOException {
        store = folder.resolve("relations.db").toString();
        Run imported = Run.of(
                "import", Files.writeString(folder.resolve("story.yaml"), STORY).toString(), "--store", store);
        assertThat(imported.code()).as(imported.err()).isZero();
        try (Entente beekeepers = Entente.open(
                Path.of(store), Options.DEFAULT.with(Kinds.standard().with(HoneyTraded.class)))) {
            beekeepers
                    .journal()
                    .record(report("honey")
                            .of(new HoneyTraded(Entity.of("NO")))
                            .between("DK", "NO")
                            .on("2013")
                            .accordingTo("gazette", "2014"));
        }
    }

    @Test
    void a_person_is_told_with_names_and_of_what_there_is_most_first() {
        Run run = Run.of("contents", "--store", store);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("(?m)^recorded .* UTC to .* UTC$", "recorded then"))
                .isEqualToNormalizingNewlines("""
                        7 entries: reports 4, descriptions of sources 1, descriptions of entities 2
                        3 developments
                        occurred 2009-01-01 to 2013-12-31
                        recorded then

                        Dyads, and how many reports are filed under each
                          NO-SE                   3  Norway – Sweden
                          DK-NO                   1  Denmark – Norway

                        Kinds, and how many reports are of each
                          StakeAcquired           2
                          StakeDivested           1

                        Kinds that this program does not know, and how many entries are of each
                          HoneyTraded (version 1) 1

                        Sources, and how many claims each makes
                          gazette                 3  The Gazette
                          registry                1

                        Entities, and how many reports of kinds that are known name each
                          NO                      4  Norway
                          SE                      3  Sweden
                          line                    3  border line
                          rail                    3  Fjord Rail
                          DK                      1  Denmark

                        Storylines, and how many reports belong to each
                          rail                    1
                        """);
    }

    @Test
    void a_program_is_told_the_same() {
        JsonNode json = Run.of("contents", "--store", store, "--json").json();

        assertThat(json.get("head").asInt()).isEqualTo(7);
        assertThat(json.get("entries"))
                .hasToString(
                        "{\"reports\":4,\"withdrawals\":0,\"same\":0,\"sources\":1,\"entities\":2,\"editions\":0,\"unknown\":0}");
        assertThat(json.get("developments").asInt()).isEqualTo(3);
        assertThat(json.get("firstOccurred").asText()).isEqualTo("2009-01-01");
        assertThat(json.get("lastOccurred").asText()).isEqualTo("2013-12-31");
        assertThat(json.get("firstRecorded").asText())
                .endsWith("Z")
                .isLessThanOrEqualTo(json.get("lastRecorded").asText());
        assertThat(json.at("/dyads/0"))
                .hasToString("{\"dyad\":[\"NO\",\"SE\"],\"dyadNames\":[\"Norway\",\"Sweden\"],\"reports\":3}");
        assertThat(json.get("kinds"))
                .hasToString("[{\"kind\":\"StakeAcquired\",\"reports\":2},{\"kind\":\"StakeDivested\",\"reports\":1}]");
        assertThat(json.get("unknownKinds"))
                .hasToString("[{\"kind\":\"HoneyTraded\",\"version\":\"1\",\"entries\":1}]");
        assertThat(json.get("sources"))
                .hasToString("[{\"source\":\"gazette\",\"sourceTitle\":\"The Gazette\",\"publisher\":\"Gazette House\","
                        + "\"published\":\"2010-02\",\"url\":\"https://example.org/g\",\"claims\":3},"
                        + "{\"source\":\"registry\",\"sourceTitle\":\"registry\",\"publisher\":null,\"published\":null,"
                        + "\"url\":null,\"claims\":1}]");
        assertThat(json.at("/entities/3"))
                .hasToString("{\"entity\":\"rail\",\"entityName\":\"Fjord Rail\",\"reports\":3}");
        assertThat(json.get("storylines")).hasToString("[{\"storyline\":\"rail\",\"reports\":1}]");
    }

    @Test
    void a_store_without_entries_is_told_to_be_empty() {
        String empty = folder.resolve("empty.db").toString();
        Entente.open(Path.of(empty)).close();

        assertThat(Run.of("contents", "--store", empty).out())
                .isEqualToNormalizingNewlines("0 entries\n0 developments\n");
        JsonNode json = Run.of("contents", "--store", empty, "--json").json();
        assertThat(json.get("head").asInt()).isZero();
        assertThat(json.get("firstRecorded").isNull()).isTrue();
        assertThat(json.get("dyads")).isEmpty();
    }

    @Test
    void an_entry_that_was_damaged_is_told_by_its_position_and_verify_is_named() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var run = connection.createStatement()) {
            run.execute("UPDATE entente_entry SET payload = '{\"x\"' WHERE position = 3");
        }

        Run run = Run.of("contents", "--store", store);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("position 3: ").contains("verify");
    }
}
