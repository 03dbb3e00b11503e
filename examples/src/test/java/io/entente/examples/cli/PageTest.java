package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as the command line writes it; what stands in it is the matter of its own module. */
class PageTest {

    private static final String STORY = Path.of("stories", "china-serbia.yaml").toString();

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private static Run page(String... arguments) {
        return Run.of(Stream.concat(Stream.of("page", "CN", "RS", "--story", STORY), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void it_is_written_whole_to_a_new_file_or_to_standard_output() throws IOException {
        Path file = folder.resolve("page.html");

        Run written = page("--at", "2018-12-31", "-o", file.toString());
        Run printed = page("--at", "2018-12-31");

        assertThat(written.code()).isZero();
        assertThat(written.out() + written.err()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .endsWith("</html>\n");
        assertThat(printed.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void a_page_of_two_of_whom_nothing_is_known_says_so() {
        Run strangers = Run.of("page", "CN", "NO", "--story", STORY);
        Run before = page("--known", "2024-05-30");

        assertThat(strangers.code()).isZero();
        assertThat(strangers.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(strangers.err()).startsWith("Nothing is known of it; as known then, the journal tells of: ");
        assertThat(before.err()).startsWith("Nothing is known of it by then; ").contains("known only later (--known)");
        assertThat(page("--at", "2018-12-31").err()).isEmpty();
    }

    @Test
    void it_speaks_the_language_asked_for_at_first() {
        assertThat(page("--at", "2018-12-31", "--language", "de").out()).contains("<html lang=\"de\">");
        assertThat(page("--at", "2018-12-31", "--language", "DE").out()).contains("<html lang=\"de\">");
        assertThat(page("--at", "2018-12-31", "--language", "de-AT").out()).contains("<html lang=\"de\">");
        for (String unknown : List.of("fr", "deu-", "d", "", "*", "de_AT")) {
            assertThat(page("--language", unknown).err())
                    .contains("there is no page in '%s'; there are: en, de".formatted(unknown));
        }
    }

    @Test
    void what_is_there_is_not_written_over_and_a_failure_leaves_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "mine");

        Run there = page("-o", file.toString());
        Run backwards = page(
                "--at",
                "2018-12-31",
                "--from",
                "2019-01-01",
                "-o",
                folder.resolve("other.html").toString());

        assertThat(there.code()).isEqualTo(1);
        assertThat(there.err()).contains("is there already: name another file, or move it away");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(backwards.code()).isEqualTo(1);
        assertThat(backwards.err())
                .isEqualTo("--from: the page ends on 2018-12-31, so that it cannot begin on 2019-01-01\n");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void the_tour_ends_with_the_page() {
        Path file = folder.resolve("tour.html");

        Run tour = Run.of("tour", "--page", file.toString());

        assertThat(tour.code()).isZero();
        assertThat(tour.out()).contains("See it move through time\n  in a browser: " + file);
        assertThat(file).exists();
    }
}
