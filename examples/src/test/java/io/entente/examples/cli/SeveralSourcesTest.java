package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three sources that tell of the same developments, each in its own words, precision and order. */
class SeveralSourcesTest {

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String story = "";

    @BeforeEach
    void three_voices() throws IOException {
        Path file = folder.resolve("three-sources.yaml");
        try (InputStream voices = SeveralSourcesTest.class.getResourceAsStream("/stories/three-sources.yaml")) {
            Files.copy(Objects.requireNonNull(voices), file);
        }
        story = file.toString();
    }

    private Run ask(String... arguments) {
        return Run.of(List.of(arguments)
                .insertAll(1, List.of("NO", "RU"))
                .append("--story")
                .append(story)
                .toJavaArray(String[]::new));
    }

    private JsonNode developments(String... arguments) {
        return ask(arguments).json().get("developments");
    }

    @Test
    void nothing_is_contested_but_what_was_planted() {
        JsonNode all = developments("timeline", "--json");

        assertThat(all).hasSize(20);
        assertThat(Vector.ofAll(all)
                        .filter(it -> it.get("contested").asBoolean())
                        .map(it -> it.get("id").asText()))
                .containsExactlyInAnyOrder("grant", "incident");
    }

    @Test
    void every_development_is_told_as_precisely_as_the_best_of_them_tells_it() {
        var byId = Vector.ofAll(developments("timeline", "--json"))
                .toMap(it -> it.get("id").asText(), it -> it);

        assertThat(byId.get("treaty-signed").get().get("occurred").asText()).isEqualTo("2010-09-15~");
        assertThat(byId.get("treaty-in-force").get().get("occurred").asText()).isEqualTo("2011-07-07");
        assertThat(byId.get("fish-pact").get().get("occurred").asText()).isEqualTo("2009-10-13");
        assertThat(byId.get("visa-deal").get().get("occurred").asText()).isEqualTo("2010-11-02");
        assertThat(byId.get("terminal").get().get("occurred").asText()).isEqualTo("2009-03/2011");
        assertThat(byId.get("mill").get().at("/fields/amount/amount").asText()).isEqualTo("41500000");
        assertThat(byId.get("mill").get().at("/toldBy/amount").asText()).isEqualTo("gazette");
        assertThat(byId.get("mill").get().at("/toldBy/investor").asText()).isEqualTo("paper");
        assertThat(byId.get("terminal").get().at("/fields/amount/amount").asText())
                .isEqualTo("25000000");
        assertThat(byId.get("yard-bought").get().at("/fields/percent").asInt()).isEqualTo(49);
        assertThat(byId.get("boats").get().at("/fields/units").asInt()).isEqualTo(4);
        assertThat(Vector.ofAll(byId.get("mill").get().get("sources")).map(JsonNode::asText))
                .containsExactly("paper", "yearbook", "gazette");
    }

    @Test
    void a_state_rests_on_everybody_who_agrees() {
        JsonNode agreement = ask("state", "--json").json().get("agreements").get(0);

        assertThat(agreement.get("id").asText()).isEqualTo("FISH"); // as the gazette told it first
        assertThat(Vector.ofAll(agreement.get("sources")).map(JsonNode::asText)).containsExactly("paper", "gazette");
        assertThat(ask("state", "--at", "2012-12-31").out())
                .contains(
                        "Murmansk treaty: in-force since 2011-07-07\n",
                        "Sevmor holds 49 % of Kirkenes yard since 2007-03-01\n",
                        "      yard-bought (paper, yearbook, gazette)\n");
    }

    @Test
    void the_order_of_lines_changes_no_answer() throws IOException {
        String before = ask("timeline", "--json", "--known", "2020-01-01").out();
        var lines = List.ofAll(Files.readAllLines(Path.of(story)));
        var reports = lines.filter(it -> it.startsWith("  - {development"));
        Files.write(
                Path.of(story),
                lines.takeUntil(it -> it.startsWith("reports:"))
                        .append("reports:")
                        .appendAll(reports.reverse())
                        .asJava());

        assertThat(ask("timeline", "--json", "--known", "2020-01-01").out()).isEqualTo(before);
    }

    @Test
    void a_state_ends_by_saying_what_it_leaves_out() {
        assertThat(ask("state", "--at", "2010-06-30").out())
                .contains("Not shown\n", " more are possible (--possible)\n", "ahead (timeline)");
    }
}
