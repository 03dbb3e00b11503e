package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where commands write what they make, whichever it is. */
class OutputOptionTest {

    private static final String STORY = Path.of("stories", "china-serbia.yaml").toString();

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    /** @param command its words, with STORY and FOLDER for a story and a folder */
    private Run run(String command, String output) {
        return Run.of(Vector.of(command.split(" "))
                .map(it -> it.replace("STORY", STORY).replace("FOLDER", folder.toString()))
                .append(output)
                .toJavaArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page CN RS --story STORY -o",
                "chronicle CN RS --story STORY -o",
                "export CN RS --format markdown --story STORY -o",
                "mapping gdelt-2 -o",
                "init",
                "tour --page"
            })
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_takes_no_file_is_named_with_what_to_do(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(run(command, "/proc/x.html").err())
                .isEqualTo("/proc/x.html cannot be written: no file can be made in the folder /proc: name another\n");
        assertThat(run(command, folder + "/none/x.html").err())
                .isEqualTo("%s/none/x.html cannot be written: there is no folder %s/none: make it, or name another\n"
                        .formatted(folder, folder));
        assertThat(run(command, file + "/x.html").err())
                .isEqualTo("%s/x.html cannot be written: %s is no folder: name another\n".formatted(file, file));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page CN RS --story STORY -o",
                "chronicle CN RS --story STORY -o",
                "export CN RS --format markdown --story STORY -o",
                "mapping gdelt-2 -o"
            })
    void a_dash_is_standard_output_no_name_is_no_file_and_what_is_there_stays(String command) {
        Run printed = run(command, "-");

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).isNotEmpty().endsWith("\n");
        assertThat(Path.of("-")).doesNotExist();
        assertThat(run(command, "").err()).isEqualTo("--output: name a file, or leave it out\n");
        assertThat(run(command, folder.toString()).err())
                .isEqualTo(folder + " is there already: name another file, or move it away\n");
    }
}
