package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on mappings cannot rot: each of its examples is imported, and tells what it becomes. */
class MappingsReadmeTest {

    private static final Path FOLDER = Path.of("mappings");
    private static final Path README = FOLDER.resolve("README.md");
    private static final Pattern HEADER = Pattern.compile("```yaml\n(mapping: 1\n.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("```csv\n(.*?)```\n```yaml\n(.*?)```\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("^(\\w+):", Pattern.MULTILINE);

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    @Test
    void each_example_becomes_what_the_page_says() throws IOException {
        String written = Files.readString(README);
        String run = EXAMPLE.matcher(written)
                .replaceAll(example -> Matcher.quoteReplacement("```csv\n%s```\n```yaml\n%s```\n```text\n%s```"
                        .formatted(
                                example.group(1),
                                example.group(2),
                                preview(example.group(1), whole(example.group(2), written)))));
        if (Boolean.getBoolean("writeReadme")) {
            Files.writeString(README, run);
        }

        assertThat(EXAMPLE.matcher(written).results()).hasSizeGreaterThan(10);
        assertThat(written)
                .as("to write it anew: mvn test -pl examples -am -Dtest=MappingsReadmeTest -DwriteReadme=true")
                .isEqualTo(run);
    }

    @Test
    void the_tutorial_reconciles() {
        Run run = Run.of(
                "import",
                FOLDER.resolve("deals.csv").toString(),
                "--mapping",
                FOLDER.resolve("deals.yaml").toString(),
                "--store",
                folder.resolve("s.entente").toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("5 rows: 4 new; 1 skipped (a test entry)");
    }

    /** The example after the lines that all begin with, but for those that it says otherwise. */
    private static String whole(String example, String readme) {
        Matcher header = HEADER.matcher(readme);
        assertThat(header.find()).isTrue();
        Set<String> keys = KEY.matcher(example).results().map(it -> it.group(1)).collect(HashSet.collector());
        return header.group(1)
                        .lines()
                        .filter(line -> !keys.contains(line.replaceAll(":.*", "")))
                        .reduce("", (all, line) -> all + line + "\n")
                + example;
    }

    private String preview(String table, String mapping) {
        try {
            Path csv = Files.writeString(folder.resolve("t.csv"), table);
            Path yaml = Files.writeString(folder.resolve("t.yaml"), mapping);
            Run run = Run.of(
                    "import",
                    csv.toString(),
                    "--mapping",
                    yaml.toString(),
                    "--preview",
                    "10",
                    "--store",
                    folder.resolve("none").toString());
            assertThat(run.code()).as(run.err()).isZero();
            return run.out().replace(csv + ", ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
