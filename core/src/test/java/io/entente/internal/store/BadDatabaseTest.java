package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.Entente;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Sqlite;
import io.entente.internal.store.log.Statements;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no journal, or not in order, are refused with what to do, and are left as they were. */
class BadDatabaseTest {

    private final Path folder;
    private final Path file;

    BadDatabaseTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("journal.db");
    }

    private void twenty() {
        try (Entente entente = Entente.open(file)) {
            assertThat(entente.journal().recordAll(Stories.twentyOfAllSorts()).isRight())
                    .isTrue();
        }
    }

    private void assertThatItIsRefused(String why) throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Entente.open(file))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(why);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_text_file() throws IOException {
        Files.writeString(file, "Dear diary, nothing happened today. ".repeat(100));

        assertThatItIsRefused("it is no SQLite database, or its beginning is damaged: name another file");
    }

    @Test
    void a_database_with_tables_of_another_program() throws Exception {
        Place.of(file).run("CREATE TABLE recipe (name TEXT)", "INSERT INTO recipe VALUES ('soup')");

        assertThatItIsRefused("it is the database of another program: give the journal a file of its own");
    }

    @Test
    void a_database_that_another_program_made_its_own() throws Exception {
        Place.of(file).run("PRAGMA application_id = 252006674", "PRAGMA user_version = 1");

        assertThatItIsRefused("it is the database of another program: give the journal a file of its own");
    }

    @Test
    void a_database_of_a_newer_version() throws Exception {
        twenty();
        Place.of(file).run("PRAGMA user_version = 99");

        assertThatItIsRefused("(tables of version 99; this one knows 2): update Entente");
    }

    @Test
    void a_database_of_an_earlier_version() throws Exception {
        twenty();
        Place.of(file).run("PRAGMA user_version = 1");

        assertThatItIsRefused(
                "(tables of version 1; this one knows 2): back it up with that version (entente journal export), and restore it");
    }

    @Test
    void a_file_in_a_folder_that_does_not_exist() {
        Path nowhere = folder.resolve("nowhere").resolve("journal.db");

        assertThatThrownBy(() -> Entente.open(nowhere))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("look whether the folder is there");
        assertThat(nowhere.getParent()).doesNotExist();
    }

    @Test
    void a_folder_in_place_of_a_file() {
        assertThatThrownBy(() -> Entente.open(folder))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("it is a folder: name a file in it");
        assertThat(folder).isEmptyDirectory();
    }

    // one byte is missing here: SQLite takes a file of one byte for an empty one, see unixFileSize in its os_unix.c
    @ParameterizedTest
    @ValueSource(ints = {10, 50, 99, 100, 511, 512, 1_000, 4_095, 4_096, 5_000, 8_192, -8_192, -4_096, -100, -1})
    void a_file_that_was_cut_off(int length) throws IOException {
        twenty();
        byte[] whole = Files.readAllBytes(file);
        byte[] cut = Arrays.copyOf(whole, length > 0 ? length : whole.length + length);
        Files.write(file, cut);

        assertThat(contents()).isEqualTo(DAMAGED);
        assertThat(Files.readAllBytes(file)).isEqualTo(cut);
    }

    private static final String DAMAGED = "damaged";

    /** What a journal that verifies has in it; nothing but {@link JournalException} says that it does not. */
    private String contents() throws IOException {
        StringWriter lines = new StringWriter();
        try (DatabaseStore store = Place.of(file).store()) {
            if (store.verify(Option.none(), Progress.NONE) instanceof Verification.Broken) {
                return DAMAGED;
            }
            store.backUp(lines, Progress.NONE);
            return lines.toString();
        } catch (JournalException e) {
            assertThat(e).hasMessageStartingWith(file + ": ");
            return DAMAGED;
        }
    }

    /** Reads all that there is; damage that no hash was asked about may show or not, but never as another exception. */
    private void read() {
        try (Entente entente = Entente.open(file);
                var entries = entente.journal().entriesFrom(1)) {
            assertThat(entries.count()).isNotNegative();
            assertThat(entente.everything().occurrences()).isNotNull();
        } catch (JournalException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                assertThat(cause).isNotInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20, 200, 2_000})
    void a_file_with_bytes_flipped_verifies_as_what_it_was_or_not_at_all(int flips) throws IOException {
        twenty();
        byte[] whole = Files.readAllBytes(file);
        String contents = contents();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int found = 0;
        for (int trial = 0; trial < 60; trial++) {
            byte[] flipped = whole.clone();
            IntStream.range(0, flips)
                    .forEach(i -> flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8)));
            Files.write(file, flipped);

            String now = contents();

            assertThat(now).as("seed %d, trial %d", seed, trial).isIn(contents, DAMAGED);
            found += now.equals(DAMAGED) ? 1 : 0;
            Files.write(file, flipped);
            read();
        }
        assertThat(found).as("some flips hit what counts").isPositive();
    }

    // as where the page of another table is taken for one of this table
    @ParameterizedTest
    @CsvSource({
        "entry, kind",
        "entry, recorded",
        "entry, payload",
        "entry, mark",
        "batch, id",
        "batch, number",
        "batch, metadata",
        "kind, name",
        "kind, version",
        "run, start",
        "run, page",
        "run, fences",
        "run, filter",
        "page, pairs"
    })
    void a_table_without_the_values_of_a_column_verifies_as_what_it_was_or_not_at_all(String table, String column)
            throws Exception {
        twenty();
        Place.of(file).index();
        String contents = contents();
        try (Connection other = Place.of(file).connection()) {
            Statements.run(other, "PRAGMA writable_schema = ON");
            Statements.run(
                    other,
                    "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'entente_" + table
                            + "'");
        }
        try (Connection other = Place.of(file).connection()) {
            Statements.run(other, "UPDATE entente_%s SET %s = NULL".formatted(table, column));
        }

        assertThat(contents()).isIn(contents, DAMAGED); // a number that was 0 is still 0
        read();
    }

    @Test
    void a_journal_that_another_program_keeps_locked_is_read_but_not_recorded_in() throws Exception {
        twenty();
        try (Connection other = Place.of(file).connection();
                DatabaseStore store = Place.store(new Sqlite(file, 1_000), TagIndex.SEGMENT)) {
            Statements.run(other, "BEGIN EXCLUSIVE");

            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
            assertThatThrownBy(() -> store.restore(new BufferedReader(new StringReader("")), Progress.NONE))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("another program kept it locked for 1 s: try again when it is done");

            Statements.run(other, "ROLLBACK");
            assertThatThrownBy(() -> store.restore(new BufferedReader(new StringReader("")), Progress.NONE))
                    .hasMessageContaining("there are entries in it");
        }
    }

    @Test
    void a_new_file_that_another_program_keeps_locked_is_not_opened() throws SQLException {
        try (Connection other = Place.of(file).connection()) {
            Statements.run(other, "BEGIN EXCLUSIVE");

            assertThatThrownBy(() -> Place.store(new Sqlite(file, 1_000), TagIndex.SEGMENT))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("another program kept it locked for 1 s");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "r--r--r--, rwxr-xr-x, make the file and its folder writable",
        "rw-r--r--, r-xr-xr-x, make the file and its folder writable",
        "r--r--r--, r-xr-xr-x, make the file and its folder writable",
        "---------, rwxr-xr-x, make the file and its folder writable"
    })
    void a_file_that_may_not_be_written(String ofFile, String ofFolder, String why) throws Exception {
        twenty();
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path there = Files.move(file, inside.resolve("journal.db"));
        byte[] before = Files.readAllBytes(there);
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString(ofFile));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString(ofFolder));

        List<String> said = saidByOneWhoMayNotDoAll(Place.of(there));

        assertThat(said)
                .singleElement()
                .asString()
                .startsWith(Opening.REFUSED + there + ": ")
                .contains(why);
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Files.readAllBytes(there)).isEqualTo(before);
    }

    @Test
    void a_new_file_in_a_folder_that_may_not_be_written() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("r-xr-xr-x"));

        List<String> said = saidByOneWhoMayNotDoAll(Place.of(inside.resolve("journal.db")));

        assertThat(said)
                .singleElement()
                .asString()
                .startsWith(Opening.REFUSED)
                .contains("look whether the folder is there, and who may write to it");
        assertThat(inside).isEmptyDirectory();
    }

    @Test
    void a_file_in_a_folder_that_may_not_be_entered_is_not_said_to_be_missing() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path there = inside.resolve("journal.db");
        Entente.open(there).close();
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("---------"));

        List<String> said = saidByOneWhoMayNotDoAll(Looking.class, there.toString());

        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(said)
                .containsExactly(Looking.REFUSED + there
                        + ": it cannot be opened: look whether the folder is there, and who may write to it");
    }

    private static List<String> saidByOneWhoMayNotDoAll(Place place) throws Exception {
        return saidByOneWhoMayNotDoAll(Opening.class, place.url());
    }

    /** The lines of a program, to which permissions apply even where the tests run as root. */
    private static List<String> saidByOneWhoMayNotDoAll(Class<?> program, String argument) throws Exception {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> wrapper = root ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.of();
        assumeTrue(!root || runs(wrapper, "true"), "root minds permissions only under setpriv");
        try (Child child = Child.under(wrapper, List.of(), program, argument)) {
            return child.ended();
        }
    }

    private static boolean runs(List<String> wrapper, String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(Stream.concat(wrapper.stream(), Stream.of(command))
                                    .toList())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_disk_that_is_full_loses_nothing_and_the_journal_goes_on_when_there_is_space() throws Exception {
        List<String> wrapper = List.of(
                "unshare",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\"",
                folder.toString());
        assumeTrue(runs(wrapper, "true"), "a small disk can be mounted in a name space of its own");
        try (Child child = Child.under(wrapper, List.of(), FullDisk.class, folder.toString())) {
            List<String> said = child.ended();

            assertThat(said).hasSize(4);
            long acknowledged = Long.parseLong(said.get(0).substring("acknowledged ".length()));
            assertThat(said.get(1))
                    .startsWith("refused after " + acknowledged + ": ")
                    .contains("the disk is full: nothing was added; free some space and try again");
            assertThat(said.get(2)).isEqualTo("went on %d", acknowledged + 5);
            assertThat(said.get(3)).startsWith("verified Sound[entries=%d,".formatted(acknowledged + 5));
        }
    }
}
