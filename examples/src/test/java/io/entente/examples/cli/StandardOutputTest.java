package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an answer that cannot be written. */
class StandardOutputTest {

    private static final String STORY = "stories/starter.yaml";

    @TempDir
    private static Path folder = Path.of("replaced by JUnit");

    /** A standard output that fails as the system's does. */
    private static final class Failing extends OutputStream {

        private final String why;
        private int tries;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            tries++;
            throw new IOException(why);
        }
    }

    static Vector<String> commands() {
        String store = folder.resolve("relations.db").toString();
        return Vector.of(
                "--help",
                "--version",
                "state --help",
                "journal export --help",
                "tour",
                "kinds",
                "check " + STORY,
                "date 2009",
                "date 2009 --json",
                "date -",
                "state NO SE --story " + STORY,
                "state NO SE --json --story " + STORY,
                "timeline NO SE --story " + STORY,
                "timeline NO SE --json --story " + STORY,
                "diff NO SE --from 2001-01-01 --to 2026-01-01 --story " + STORY,
                "diff NO SE --json --from 2001-01-01 --to 2026-01-01 --story " + STORY,
                "explain NO SE rail-pact --story " + STORY,
                "explain NO SE rail-pact --json --story " + STORY,
                "init " + folder.resolve("story-" + System.nanoTime() + ".yaml"),
                "import " + STORY + " --store " + store,
                "verify --store " + store,
                "journal export --store " + store,
                "journal export - --store " + store,
                "export NO SE --format json --story " + STORY,
                "export NO SE --format markdown --story " + STORY);
    }

    @BeforeEach
    void a_store() {
        assertThat(Run.of(
                                "import",
                                STORY,
                                "--store",
                                folder.resolve("relations.db").toString())
                        .code())
                .isZero();
    }

    private static Run run(OutputStream out, String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("2009\n2010\n".getBytes(StandardCharsets.UTF_8)));
            int code = Main.run(out, err, line.split(" "));
            return new Run(code, "", err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_command_loses_its_answer_in_silence(String line) {
        Run run = run(new Failing("No space left on device"), line);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("standard output cannot be written: No space left on device\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_pipe_that_nobody_reads_any_more_ends_every_command_quietly(String line) {
        Failing out = new Failing("Broken pipe");

        Run run = run(out, line);

        assertThat(run.code()).isEqualTo(141);
        assertThat(run.err()).isEmpty();
        assertThat(out.tries).as("what goes on is for nobody").isEqualTo(1);
    }

    @Test
    void a_message_that_cannot_be_written_changes_nothing_else() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(Main.run(out, new Failing("No space left on device"), "check", "no-such.yaml"))
                .isEqualTo(1);
        assertThat(Main.run(out, new Failing("Broken pipe"), "nonsense")).isEqualTo(2);
        assertThat(Main.run(out, new Failing("Broken pipe"), "date", "2009")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("2009   EDTF");
    }

    @Test
    void on_a_full_disk_it_says_so() {
        for (String command : Vector.of("kinds", "--help", "check " + STORY)) {
            Run run = Run.inShell("entente %s > /dev/full".formatted(command));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).isEqualTo("standard output cannot be written: No space left on device\n");
        }
    }

    @Test
    void with_standard_output_closed_it_says_so() {
        Run run = Run.inShell("entente date 2009 >&-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("standard output cannot be written: ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void what_would_never_end_ends_with_its_reader() {
        Run run = Run.inShell("yes 2009 | { entente date -; echo $? >&2; } | head -1");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"input\":\"2009\",\"edtf\":\"2009\",\"level\":0,\"earliest\":\"2009-01-01\","
                        + "\"latest\":\"2009-12-31\",\"approximate\":false,\"uncertain\":false}\n");
        assertThat(run.err()).isEqualTo("141\n");
    }
}
