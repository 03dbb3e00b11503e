package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        return Run.of(io.vavr.collection.Array.of(arguments)
                .appendAll(io.vavr.collection.Array.of(more))
                .toJavaArray(String[]::new));
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
    void a_file_in_no_folder_is_told_of() {
        Run run = export("markdown", "-o", folder.resolve("none/here.md").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("here.md cannot be written: there is no such folder");
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
}
