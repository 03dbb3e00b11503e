package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of a relationship into the formats of other tools. */
class ExportTest {

    private static final String STORY = "stories/china-serbia.yaml";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private static Run export(String format, String... more) {
        String[] arguments = {"export", "CN", "RS", "--story", STORY, "--at", "2024-12-31", "--format", format};
        return Run.of(Array.of(arguments).appendAll(Array.of(more)).toJavaArray(String[]::new));
    }

    @Test
    void without_a_file_it_goes_to_standard_output_and_is_the_same_in_a_file() throws IOException {
        Path file = folder.resolve("china-serbia.json");

        Run printed = export("json");
        Run written = export("json", "-o", file.toString());

        assertThat(printed.code()).isZero();
        assertThat(printed.json().path("answer").textValue()).isEqualTo("state");
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file).replaceAll("\"knownAt\".*", ""))
                .isEqualTo(printed.out().replaceAll("\"knownAt\".*", ""));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void what_has_no_place_in_the_format_is_told_on_standard_error() {
        Run run = export("markdown", "--at", "2010-12-31");

        assertThat(run.code()).isEqualTo(2); // an option twice

        Run earlier = Run.of("export", "CN", "RS", "--story", STORY, "--at", "2010-12-31", "--format", "markdown");

        assertThat(earlier.code()).isZero();
        assertThat(earlier.out()).startsWith("# China");
        assertThat(earlier.err()).contains("left out: developments told of a later day: ");
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), "mine");

        Run run = export("markdown", "-o", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("mine.md is there already");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_format_that_there_is_not_is_refused_with_those_there_are() {
        Run run = export("excel");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format 'excel'; there are: ", "json (", "markdown (");
    }

    @Test
    void the_help_tells_it_from_a_backup() {
        assertThat(Run.of("export", "--help").out()).contains("entente journal export");
        assertThat(Run.of("journal", "export", "--help").out()).contains("entente export");
    }

    @Test
    void exported_reports_are_imported_into_another_store_and_a_second_time_nothing_is_added() throws IOException {
        Path file = folder.resolve("china-serbia.jsonl");
        String store = folder.resolve("other.db").toString();

        Run exported = export("jsonl", "-o", file.toString());
        Run imported = Run.of("import", file.toString(), "--store", store);
        Run again = Run.of("import", file.toString(), "--store", store);

        assertThat(exported.err()).startsWith("left out: moments of recording: ");
        assertThat(imported.out()).contains(" entries recorded, 0 already there");
        assertThat(again.out()).startsWith("0 entries recorded, ");
        String[] question = {"state", "CN", "RS", "--at", "2020-12-31", "--known", "2025-12-31", "--json"};
        assertThat(Run.of(Array.of(question).append("--store").append(store).toJavaArray(String[]::new))
                        .out())
                .isEqualTo(Run.of(Array.of(question)
                                .append("--story")
                                .append(STORY)
                                .toJavaArray(String[]::new))
                        .out());
    }

    @Test
    void exported_reports_are_no_story_and_broken_ones_are_refused_with_the_line() throws IOException {
        Path file = folder.resolve("china-serbia.jsonl");
        export("jsonl", "-o", file.toString());
        java.util.List<String> lines = Files.readAllLines(file);
        Path broken = Files.write(folder.resolve("broken.jsonl"), lines.subList(0, lines.size() - 1));
        String store = folder.resolve("other.db").toString();

        assertThat(Run.of("state", "CN", "RS", "--story", file.toString()).err())
                .contains("these are exported reports, not a story: import them into a store");
        assertThat(Run.of("import", broken.toString(), "--store", store).err())
                .contains("broken.jsonl:%d:1: it is broken off: its last line is missing".formatted(lines.size()));
        assertThat(Run.of("import", broken.toString(), STORY, "--store", store).err())
                .contains("one after the other");
        assertThat(Files.exists(Path.of(store))).isFalse();
    }
}
