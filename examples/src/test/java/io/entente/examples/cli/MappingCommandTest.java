package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.intake.Mapping;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String MAPPING = """
            mapping: 1
            source: {id: register, title: Register}
            edition: {known: 2024-01-01%s}
            row: "row-{id}"
            dyad: [CN, {column: country, as: country}]
            reports:
              - {kind: ContextNoted, occurred: 2000, text: "{text}"}
            """;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void of_several_tables_strictly_none_is_taken_where_a_row_of_any_cannot_be() throws IOException {
        String mapping = file("m.yaml", MAPPING.formatted(""));
        String right = file("right.csv", "id,country,text\n1,RS,a\n");
        String wrong = file("wrong.csv", "id,country,text\n2,Nowhere,b\n");
        String store = folder.resolve("s.entente").toString();

        Run refused = Run.of("import", right, wrong, "--mapping", mapping, "--store", store, "--strict");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("nothing was recorded; the rows that could not be taken stand in "
                        + folder.resolve("wrong.rejects.csv"));
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void of_several_tables_those_that_are_right_are_taken_and_the_exit_code_says_that_some_were_not()
            throws IOException {
        String mapping = file("m.yaml", MAPPING.formatted(""));
        String right = file("right.csv", "id,country,text\n1,RS,a\n");
        String last = file("last.csv", "id,country,text\n3,RS,c\n");
        String store = folder.resolve("s.entente").toString();

        Run some = Run.of(
                "import", right, folder.resolve("none.csv").toString(), last, "--mapping", mapping, "--store", store);

        assertThat(some.code()).isEqualTo(3);
        assertThat(some.err()).contains("none.csv").contains("there is no such file");
        assertThat(some.out()).contains("right.csv: 1 row: 1 new", "last.csv: 1 row: 1 new");
    }

    @Test
    void several_tables_of_which_each_is_called_complete_are_refused() throws IOException {
        String mapping = file("m.yaml", MAPPING.formatted(", complete: yes"));
        String one = file("one.csv", "id,country,text\n1,RS,a\n");
        String store = folder.resolve("s.entente").toString();

        Run refused = Run.of("import", one, one, "--mapping", mapping, "--store", store);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("would take back what only the one before it tells: put them into one table");
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

    @ParameterizedTest
    @ValueSource(strings = {"--preview=1", "--dry-run"})
    void what_records_nothing_needs_no_store(String option) throws IOException {
        String mapping = folder.resolve("m.yaml").toString();
        Run.of("mapping", table(), "-o", mapping);

        Run run = Run.of("import", table(), "--mapping", mapping, option);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("no store is named: all is compared to an empty one\n");
        assertThat(Run.of("import", table(), "--mapping", mapping).code()).isEqualTo(2);
        assertThat(Run.of("import", table(), "--mapping", mapping, option, "--store", folder + "/no.db")
                        .err())
                .isEqualTo("there is no store %s/no.db yet: all is compared to an empty one\n".formatted(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: {text: x}               | 1,2016 |          | not a mapping",
                "text: s                       | 1,soon |          | soon",
                "text: s                       | 1,soon | --strict | soon",
                "text: '{Nr}'                  | 1,2016 |          | has no column 'Nr'",
                "text: s                       | '\"1'  |          | never closed",
                "text: s, known: 2999          | 1,2016 |          | known"
            })
    void an_import_that_fails_leaves_no_store_behind(String keys, String row, String option, String why)
            throws IOException {
        String table = Files.writeString(folder.resolve("t.csv"), "No,Year\n" + row + "\n")
                .toString();
        String known = keys.contains("2999") ? "2999" : "2024";
        String mapping = Files.writeString(
                        folder.resolve("m.yaml"), """
                        mapping: 1
                        source: {id: a}
                        edition: {known: %s}
                        row: "{No}"
                        dyad: [CN, RS]
                        reports: [{kind: ContextNoted, occurred: {column: Year, as: date}, %s}]
                        """.formatted(known, keys.replace(", known: 2999", "")))
                .toString();
        Path store = folder.resolve("s.db");

        Run run = Run.of(Vector.of("import", table, "--mapping", mapping, "--store", store.toString())
                .appendAll(Option.of(option))
                .toJavaArray(String[]::new));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(why);
        assertThat(store).doesNotExist();
    }

    @Test
    void a_story_that_nobody_can_know_yet_leaves_no_store_behind() throws IOException {
        String story = Files.writeString(folder.resolve("s.yaml"), """
                        entente: 1
                        dyad: [CN, RS]
                        source: {id: a, published: 2999}
                        reports: [{development: x, kind: ContextNoted, occurred: 2016, text: s}]
                        """).toString();
        Path store = folder.resolve("s.db");

        assertThat(Run.of("import", story, "--store", store.toString()).code()).isEqualTo(1);
        assertThat(store).doesNotExist();
    }

    @Test
    void all_exit_codes_are_told() {
        assertThat(Run.of("import", "--help").out()).containsPattern("(?s)Exit codes:.* 0 .* 1 .* 2 .* 3 ");
        assertThat(Run.of("--help").out()).containsPattern("(?s)Exit codes:.* 0 .* 1 .* 2 .* 3 ");
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
