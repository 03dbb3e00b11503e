package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of the kinds can be pasted into a story that was just begun. */
class KindsCommandTest {

    private static final String EXAMPLE = "  e.g. ";

    @TempDir
    private static Path folder = Path.of("replaced by JUnit");

    private static Path begun = Path.of("written below");

    @BeforeAll
    static void a_story_is_begun() {
        begun = folder.resolve("story.yaml");
        assertThat(Run.of("init", begun.toString()).code()).isZero();
    }

    private static Seq<String> printed() {
        return Vector.ofAll(Run.of("kinds").out().lines().toList());
    }

    private static Seq<String> examples() {
        return printed().filter(line -> line.startsWith(EXAMPLE)).map(line -> line.substring(EXAMPLE.length()));
    }

    private static Run checked(Seq<String> examples) throws IOException {
        String entities = printed().filter(line -> line.startsWith("  - {id: ")).mkString("entities:\n", "\n", "\n");
        String story = Files.readString(begun).replaceFirst("entities:.*\n", entities)
                + examples.map("  - "::concat).mkString("\n", "\n", "\n");
        return Run.of(
                "check", Files.writeString(folder.resolve("pasted.yaml"), story).toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_right_as_printed(String example) throws IOException {
        Run run = checked(Vector.of(example));

        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void all_examples_together_are_right_as_printed() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(40);

        Run run = checked(examples());

        assertThat(run.code()).as(run.err()).isZero();
    }
}
