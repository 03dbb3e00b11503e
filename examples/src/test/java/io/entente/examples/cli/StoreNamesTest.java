package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A store's file name is a file name on the command line, too, whatever it looks like. */
class StoreNamesTest {

    private static final String STORY = "stories/starter.yaml";

    @TempDir
    private Path temporary = Path.of("replaced by JUnit");

    private Path folder = Path.of("made before each test");

    @BeforeEach
    void an_empty_folder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("folder"));
    }

    static Vector<String> names() {
        return Vector.of(
                "a? b.db",
                "#",
                "%20",
                ":",
                " x.db ",
                " ",
                "'\".db",
                "file:x.db",
                ":memory:",
                "sqlite:x.db",
                "--json",
                "a\nb.db",
                "e\u0301.db",
                "relations-journal",
                "x".repeat(247));
    }

    private Vector<String> found() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Vector.ofAll(files.map(it -> it.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_name_is_that_file_to_every_command(String name) throws IOException {
        String store = folder.resolve(name).toString();

        Run imported = Run.of("import", STORY, "--store", store);
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(found()).containsExactly(name);

        assertThat(Run.of("state", "NO", "SE", "--store", store).out()).contains("Rail Pact");
        assertThat(Run.of("verify", "--store", store).out()).contains("8 entries");
        assertThat(found()).containsExactly(name);

        // a backup may not have a name that SQLite throws files away by
        String backup =
                temporary.resolve(name.endsWith("-journal") ? "backup" : name).toString();
        assertThat(Run.of("journal", "export", backup, "--store", store).code()).isZero();
        Files.delete(folder.resolve(name));
        assertThat(Run.of("journal", "import", backup, "--store", store).code()).isZero();
        assertThat(found()).containsExactly(name);
        assertThat(Run.of("import", STORY, "--store", store).out()).startsWith("0 entries recorded, 8 already there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a? b.db", "file:", "x.db ", "-x.db", "./jdbc:x.db"})
    void a_name_alone_is_a_file_where_the_command_runs(String name) throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Path story = Path.of(STORY).toAbsolutePath();

        Run imported = Run.process(folder, HashMap.empty(), "import", story.toString(), "--store", name);

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(folder.resolve(name)).isNotEmptyFile();
        assertThat(Vector.of("a", Path.of(name).normalize().getName(0).toString()))
                .containsAll(found());
    }

    @Test
    void a_name_that_looks_like_a_url_is_a_file_if_there_is_one_of_that_name() throws IOException {
        String story = Path.of(STORY).toAbsolutePath().toString();
        for (String name : Vector.of("jdbc:sqlite:x.db", "mysql://host")) {
            Run refused = Run.process(folder, HashMap.empty(), "import", story, "--store", name);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("a file, or a URL that begins with jdbc:postgresql://");
            assertThat(refused.err().contains("write it with its folder, as ./NAME"))
                    .isEqualTo(name.equals("jdbc:sqlite:x.db"));
            assertThat(found()).isEmpty();

            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
            Run imported = Run.process(folder, HashMap.empty(), "import", story, "--store", name);
            assertThat(imported.code()).as(imported.err()).isZero();
            assertThat(folder.resolve(name)).isNotEmptyFile();
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void the_way_to_make_a_store_can_be_pasted_into_a_shell() {
        assertThat(Run.of("verify", "--store", "it's not there.db").err())
                .contains("entente import FILE --store 'it'\\''s not there.db'");
    }

    @Test
    void the_way_on_from_a_new_story_can_be_pasted_into_a_shell() {
        String plain = temporary.resolve("plain.yaml").toString();
        String spaced = temporary.resolve("my story.yaml").toString();

        assertThat(Run.of("init", plain).out()).contains("entente check " + plain + "\n");
        assertThat(Run.of("init", spaced).out()).contains("entente check '" + spaced + "'\n");
    }

    @Test
    void a_name_that_ends_as_a_folder_does_is_refused_though_there_is_a_file_without_the_slash() {
        String store = folder.resolve("journal.db").toString();
        assertThat(Run.of("import", STORY, "--store", store).code()).isZero();

        for (String name : Vector.of(store + "/", store + "//")) {
            Run run = Run.of("state", "CN", "RS", "--store", name);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("--store: '%s' names a folder: name a file".formatted(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void what_no_file_can_be_called_is_refused(String name) throws IOException {
        Run run = Run.of("import", STORY, "--store", name);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("--store: '").contains("is no name of a file");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void a_name_that_java_could_not_read_is_not_taken_for_another() throws IOException {
        Run run = Run.inShell("entente import %s --store %s/$'caf\\xe9.db'".formatted(STORY, folder));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is not in UTF-8: rename the file");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_device_and_a_link_to_itself_are_told_from_files() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);

        for (Run run :
                Vector.of(Run.of("import", STORY, "--store", "/dev/null"), Run.of("verify", "--store", "/dev/null"))) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("/dev/null: it is a device or a pipe: name a file");
        }
        for (Run run : Vector.of(
                Run.of("import", STORY, "--store", loop.toString()), Run.of("verify", "--store", loop.toString()))) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith(loop + ": it is a link that leads back to itself");
        }
    }
}
