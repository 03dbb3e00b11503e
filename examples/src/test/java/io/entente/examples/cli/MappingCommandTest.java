package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.intake.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings, drafted and listed. */
class MappingCommandTest {

    private static final String TABLE = """
            No,Country,Title,Date,Amount (USD million)
            1,Serbia,A bridge,2014-12-18,170
            2,Hungary,A railway,2020-04-24,1900
            """;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String table() throws IOException {
        return Files.writeString(folder.resolve("china-projects.csv"), TABLE).toString();
    }

    @Test
    void a_table_is_imported_by_the_draft_that_was_written_of_it() throws IOException {
        String mapping = folder.resolve("m.yaml").toString();
        String store = folder.resolve("s.entente").toString();

        assertThat(Run.of("mapping", table(), "-o", mapping)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("import", table(), "--mapping", mapping, "--preview", "1", "--store", store)
                        .out())
                .contains("line 2", "USD 170,000,000");
        Run imported = Run.of("import", table(), "--mapping", mapping, "--store", store);
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("2 rows: 2 new");
    }

    @Test
    void a_draft_goes_to_standard_output_and_to_no_file_that_is_there() throws IOException {
        Run drafted = Run.of("mapping", table());

        assertThat(drafted.code()).isZero();
        assertThat(Mapping.parse("m.yaml", drafted.out()).isValid()).isTrue();
        assertThat(Run.of("mapping", table(), "-o", table()).err()).contains("is there already");
        assertThat(Files.readString(Path.of(table()))).isEqualTo(TABLE);
    }

    @Test
    void what_says_nothing_of_a_table_or_of_a_story_is_refused_and_nothing_is_recorded() throws IOException {
        String mapping = folder.resolve("m.yaml").toString();
        String store = folder.resolve("s.entente").toString();
        Run.of("mapping", table(), "-o", mapping);

        assertThat(Run.of("import", table(), "--store", store, "--strict").code())
                .isEqualTo(2);
        assertThat(Run.of("import", table(), "--mapping", mapping, "--store", store, "--preview", "-1")
                        .code())
                .isEqualTo(2);
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void a_dry_run_tells_what_would_become_of_the_rows_of_a_table_and_records_nothing() throws IOException {
        String mapping = folder.resolve("m.yaml").toString();
        String store = folder.resolve("s.entente").toString();
        Run.of("mapping", table(), "-o", mapping);

        Run tried = Run.of("import", table(), "--mapping", mapping, "--store", store, "--dry-run");

        assertThat(tried.out()).contains(" new").contains("nothing was recorded");
        assertThat(Path.of(store)).doesNotExist();
        Run.of("import", table(), "--mapping", mapping, "--store", store);
        Run again = Run.of("import", table(), "--mapping", mapping, "--store", store, "--dry-run");
        assertThat(again.out()).contains("recorded before").contains("nothing was recorded");
    }

    @Test
    void the_mappings_that_come_along_are_listed_and_each_is_written() {
        Run listed = Run.of("mapping", "--list");

        assertThat(Mapping.presets()).allSatisfy(name -> {
            assertThat(listed.out()).contains(name);
            assertThat(Run.of("mapping", name).out())
                    .isEqualTo(Mapping.presetText(name).get());
        });
    }

    @Test
    void what_is_neither_a_table_nor_a_mapping_is_told_with_what_was_meant() {
        Run mistyped = Run.of("mapping", "icew");

        assertThat(mistyped.code()).isEqualTo(1);
        assertThat(mistyped.err()).contains("Did you mean icews?");
        assertThat(Run.of("mapping", folder.toString()).err()).contains("directory");
        assertThat(Run.of("mapping").code()).isEqualTo(2);
        assertThat(Run.of("mapping", "icews", "--list").code()).isEqualTo(2);
    }
}
