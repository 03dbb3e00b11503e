package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of an answer, and the commands that tell what there is to ask about. */
class SelectionTest {

    private static final String STORY = "stories/china-serbia.yaml";

    private final Path folder;

    SelectionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Run ask(String command, String... more) {
        return Run.of(List.of(command, "CN", "RS", "--story", STORY, "--at", "2024-06-01")
                .appendAll(List.of(more))
                .toJavaArray(String[]::new));
    }

    private static Seq<String> timeline(String... more) {
        return Vector.ofAll(ask("timeline", Vector.of(more).append("--json").toJavaArray(String[]::new))
                        .json()
                        .get("developments"))
                .map(it -> it.get("id").asText());
    }

    @Test
    void a_timeline_is_of_one_thread_kind_entity_or_source_of_several_any_of_several_sorts_all() {
        assertThat(timeline("--kind", "StakeAcquired"))
                .containsExactlyInAnyOrder("smederevo-acquired", "rtb-bor-acquired", "nevsun-acquired");
        assertThat(timeline("--kind", "StakeAcquired", "--kind", "ConcessionGranted"))
                .hasSize(4);
        assertThat(timeline("--kind", "StakeAcquired", "--storyline", "Bor-Copper"))
                .containsExactlyInAnyOrder("rtb-bor-acquired", "nevsun-acquired");
        assertThat(timeline("--entity", "HBIS Group"))
                .containsExactlyInAnyOrder("smederevo-acquired", "smederevo-investment-pledged");
        assertThat(timeline("--source", "xi-2024")).isEmpty(); // its one word is a rival
    }

    @Test
    void a_state_of_a_part_says_what_it_is_of_and_how_much_is_beside_it() {
        JsonNode state = ask("state", "--storyline", "bor-copper", "--section", "holdings", "--json")
                .json();

        assertThat(state.get("only").asText()).isEqualTo("sections holdings; of storyline bor-copper");
        assertThat(state.get("holdings")).hasSize(2);
        assertThat(state.has("agreements")).isFalse();
        assertThat(state.at("/notShown/otherDevelopments").asInt()).isPositive();
        assertThat(Vector.ofAll(state.at("/notShown/otherSections")).map(JsonNode::asText))
                .contains("concessions")
                .doesNotContain("agreements");
        assertThat(ask("state", "--storyline", "bor-copper").out())
                .startsWith("China – Serbia at 2024-06-01")
                .contains(": only of storyline bor-copper", "developments beside what was asked for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--section   | holding | --section: there is no section 'holding'; there are: agreements, terms,",
                "--storyline | steel   | --storyline: there is no 'steel' here; there are: bor-copper,",
                "--entity    | Nobody  | --entity: there is no 'Nobody' here; there are: CN,",
                "--kind      | Stake   | --kind: there is no 'Stake' here; there are: AgreementAnnounced,",
                "--source    | gazette | --source: there is no 'gazette' here; there are: article-2024"
            })
    void what_is_asked_for_and_is_not_there_is_refused_with_what_there_is(String option, String value, String why) {
        Run run = ask("state", option.strip(), value.strip());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--section   | holding      | Did you mean holdings?",
                "--storyline | bor-coper    | Did you mean bor-copper?",
                "--kind      | StakeAquired | Did you mean StakeAcquired?",
                "--source    | articl-2024  | Did you mean article-2024?",
                "--knwon     | 2020-01-01   | --known"
            })
    void what_was_probably_meant_is_told(String option, String value, String meant) {
        assertThat(ask("state", option.strip(), value.strip()).err()).contains(meant.strip());
    }

    @Test
    void kinds_are_told_by_name_and_one_that_is_nearly_right_is_suggested() {
        assertThat(Run.of("kinds", "stakeacquired").out())
                .startsWith("StakeAcquired")
                .doesNotContain("VisitMade ");
        assertThat(Run.of("kinds", "StakeAcquird").err()).contains("Did you mean StakeAcquired?");
    }

    @Test
    void a_store_tells_its_dyads_sources_and_entities_each_by_a_command() {
        String store = folder.resolve("store.db").toString();
        Run.of("import", STORY, "--store", store);

        assertThat(Run.of("dyads", "--store", store).out()).contains("CN-RS 76  China – Serbia");
        assertThat(Run.of("sources", "--store", store).out()).contains("xi-2024       1  Xi Jinping, as quoted");
        assertThat(Run.of("entities", "--store", store).out()).contains("hbis", "HBIS Group");
        assertThat(Run.of("dyads", "--store", store, "--json")
                        .json()
                        .at("/dyads/0/reports")
                        .asInt())
                .isEqualTo(76);
        assertThat(Vector.ofAll((Iterable<String>) () ->
                        Run.of("sources", "--store", store, "--json").json().fieldNames()))
                .containsExactly("format", "sources");
    }

    @Test
    void a_chronicle_is_written_to_a_new_file_and_never_over_another() throws IOException {
        Path file = folder.resolve("chronicle.md");

        assertThat(ask("chronicle", "-o", file.toString()).code()).isZero();
        assertThat(file).content().startsWith("# China – Serbia at 2024-06-01").contains("## 2016", "[^1]: ");
        Run again = ask("chronicle", "-o", file.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("is there already");
        assertThat(Files.readString(file)).endsWith("\n");
    }

    @Test
    void a_shell_is_told_how_to_complete() {
        assertThat(Run.of("completion").out()).contains("complete -F _complete_entente", "chronicle", "--storyline");
    }
}
