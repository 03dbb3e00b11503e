package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.journal.JournalException;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's name is a file's name, whatever SQLite or its driver could read into it. */
class FileNamesTest {

    private static final String FOLDER_NAME = "a? b%20#folder";

    private final Path folder;

    FileNamesTest(@TempDir Path folder) throws IOException {
        this.folder = Files.createDirectory(folder.resolve(FOLDER_NAME));
    }

    static Vector<String> names() {
        return Vector.of(
                "a? b.db",
                "?",
                "x?mode=memory",
                "x?cache=shared&journal_mode=off",
                "mode=memory",
                "#",
                "x#y.db",
                "%",
                "%20",
                "x%3Fy.db",
                "%00",
                ":",
                ":memory:",
                ":resource:x.db",
                "file:x.db",
                "file:",
                "jdbc:foo.db",
                "jdbc:sqlite:foo.db",
                " x.db",
                "x.db ",
                "\t",
                "x.db\n",
                "a\nb.db",
                "a\\b.db",
                "'\"`.db",
                "-x.db",
                "--",
                "~",
                "$HOME;*&|<>",
                "[x]{y}@z",
                "été.db",
                "e\u0301te\u0301.db",
                "塞尔维亚.db",
                "\uD83D\uDE00.db",
                "x\u00a0",
                "\u202ex.db",
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
    void every_name_that_the_file_system_allows_is_that_file_and_no_other(String name) throws IOException {
        Path file = folder.resolve(name);

        assertThat(Entente.exists(file)).isFalse();
        assertThat(found()).isEmpty();
        try (Entente entente = Entente.open(file)) {
            assertThat(entente.journal().record(Stories.turn("a")).isRight()).isTrue();
            assertThat(found()).contains(name).isSubsetOf(name, name + "-wal", name + "-shm");
        }
        assertThat(found()).containsExactly(name);
        assertThat(Entente.exists(file)).isTrue();
        try (Entente entente = Entente.open(file)) {
            assertThat(entente.journal().head()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a? b.db,a?b.db",
                "x?y=1,x",
                "x#y,x",
                "x%20y,x y",
                "x%2520y,x%20y",
                "x.db ,x.db",
                "file:x.db,x.db",
                "été,e\u0301te\u0301"
            })
    void two_names_that_look_alike_are_two_stores(String one, String other) throws IOException {
        try (Entente first = Entente.open(folder.resolve(one));
                Entente second = Entente.open(folder.resolve(other))) {
            assertThat(first.journal().record(Stories.turn("a")).isRight()).isTrue();
            assertThat(second.journal().head()).isZero();
        }
        assertThat(found()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void a_name_is_taken_from_the_folder_that_the_program_runs_in() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("x? y.db"));
        assertThat(relative).isRelative();

        Entente.open(relative).close();

        assertThat(found()).containsExactly("x? y.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.db-wal", "x.db-shm", "x.db-journal"})
    void what_sqlite_would_take_for_a_part_of_another_store_is_refused_and_neither_is_spoiled(String name)
            throws IOException {
        Path one = folder.resolve("x.db");
        Path other = folder.resolve(name);

        for (Path first : Vector.of(one, other)) {
            Path second = first.equals(one) ? other : one;
            try (Entente entente = Entente.open(first)) {
                assertThat(entente.journal().record(Stories.turn("a")).isRight())
                        .isTrue();
            }
            assertThatThrownBy(() -> Entente.open(second))
                    .isInstanceOf(JournalException.class)
                    .hasMessageStartingWith(second + ": ")
                    .hasMessageContaining("name another file");
            try (Entente entente = Entente.open(first)) {
                assertThat(entente.journal().head()).isEqualTo(1);
            }
            assertThat(found()).containsExactly(first.getFileName().toString());
            Files.delete(first);
        }
    }

    private static void assertThatItIsRefused(Path file, String why) {
        assertThatThrownBy(() -> Entente.open(file))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void what_is_too_long_for_sqlite_is_told_and_nothing_is_made() throws IOException {
        assertThatItIsRefused(folder.resolve("x".repeat(248)), "too long");
        assertThatItIsRefused(folder.resolve("é".repeat(124)), "too long");
        Path deep = folder;
        while (deep.toString().length() < 500) {
            deep = deep.resolve("folder");
        }
        assertThatItIsRefused(Files.createDirectories(deep).resolve("x.db"), "its whole path at most 504");

        assertThat(found()).containsExactly("folder");
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void a_device_is_no_file() {
        assertThatItIsRefused(Path.of("/dev/null"), "it is a device or a pipe: name a file");
    }

    @Test
    void a_link_to_itself_is_told_to_be_one() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);

        assertThatItIsRefused(loop, "it is a link that leads back to itself");
        assertThatThrownBy(() -> Entente.exists(loop)).isInstanceOf(JournalException.class);
    }

    @Test
    void a_link_to_where_nothing_is_yet_makes_it_there() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("x?.db"));
        assertThat(Entente.exists(link)).isFalse();

        Entente.open(link).close();

        assertThat(found()).containsExactlyInAnyOrder("link", "x?.db");
    }

    @Test
    void a_file_in_an_archive_is_none_of_this_machine() throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(
                URI.create("jar:" + folder.resolve("x.zip").toUri()), Map.of("create", "true"))) {
            assertThatItIsRefused(archive.getPath("x.db"), "name a file of this machine");
        }
        assertThat(Path.of("x.db")).doesNotExist();
    }
}
