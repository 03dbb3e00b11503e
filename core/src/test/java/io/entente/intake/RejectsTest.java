package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.ContextNoted;
import io.entente.journal.EntryFilter;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that cannot be taken. */
class RejectsTest {

    private static final String NOTED =
            Mapped.HEADER + "reports: [{kind: ContextNoted, occurred: {column: On, as: date}, text: \"{A}\"}]\n";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private Path rejects() {
        return folder.resolve("t.rejects.csv");
    }

    private TableSummary taken(Mapped mapped, Entente entente) {
        return mapped.asImport()
                .rejectsTo(rejects())
                .into(entente.journal())
                .getOrElseThrow(why -> new AssertionError(why.message()));
    }

    private static Vector<String> summaries(Entente entente) {
        try (var entries = entente.journal().entries(new EntryFilter.By(SourceId.of("archive")), any -> true)) {
            return Vector.ofAll(entries)
                    .map(it -> it.content())
                    .filter(Report.class::isInstance)
                    .map(it -> ((ContextNoted) ((Report) it).development()).text());
        }
    }

    @Test
    void they_go_to_a_file_with_line_column_value_and_reason_and_the_rest_is_taken() throws IOException {
        try (Entente entente = Entente.inMemory()) {
            TableSummary summary =
                    taken(Mapped.of(folder, "t.csv", "ID,On,A\n1,2010,x\n2,soon,y\n3,2011,z\n", NOTED), entente);

            assertThat(summary.rejected()).isEqualTo(1);
            assertThat(summary.rows()).isEqualTo(3);
            assertThat(summaries(entente)).containsExactly("x", "z");
            assertThat(Files.readAllLines(rejects()).get(0))
                    .isEqualTo("ID,On,A,reject: line,reject: column,reject: value,reject: reason");
            assertThat(Files.readAllLines(rejects()).get(1))
                    .startsWith("2,soon,y,3,On,soon,")
                    .contains("soon");
        }
    }

    @Test
    void a_row_of_more_values_than_columns_keeps_them_and_is_rejected_until_it_is_mended() throws IOException {
        try (Entente entente = Entente.inMemory()) {
            taken(Mapped.of(folder, "t.csv", "ID,On,A\n1,2010,x\n2,2011,y,more,still\n", NOTED), entente);
            String first = Files.readAllLines(rejects()).get(1);
            Path again = Files.copy(rejects(), folder.resolve("again.csv"));
            taken(Mapped.of(again, NOTED), entente);

            assertThat(first).startsWith("2,2011,y,more,still,3,");
            assertThat(Files.readAllLines(rejects()).get(1)).startsWith("2,2011,y,more,still,2,");
            Files.writeString(again, Files.readString(again).replace("y,more,still", "\"y, more, still\""));
            taken(Mapped.of(again, NOTED), entente);
            assertThat(summaries(entente)).containsExactly("x", "y, more, still");
        }
    }

    @Test
    void a_place_at_which_they_cannot_be_written_is_refused_before_any_row_is_taken() {
        try (Entente entente = Entente.inMemory()) {
            for (Path place : new Path[] {folder.resolve("none").resolve("x.csv"), folder}) {
                String refused = Mapped.of(folder, "t.csv", "ID,On,A\n1,2010,x\n2,soon,y\n", NOTED)
                        .asImport()
                        .rejectsTo(place)
                        .into(entente.journal())
                        .getLeft()
                        .message();

                assertThat(refused)
                        .contains(place + ":1:1: rows that cannot be taken could not be written there: name a file");
            }
            assertThat(entente.journal().head()).isZero();
        }
    }

    @Test
    void they_are_corrected_and_taken_by_the_same_mapping() throws IOException {
        try (Entente entente = Entente.inMemory()) {
            taken(Mapped.of(folder, "t.csv", "ID,On,A\n1,2010,x\n2,soon,y\n", NOTED), entente);
            Path corrected = folder.resolve("corrected.csv");
            Files.writeString(corrected, Files.readString(rejects()).replace("2,soon", "2,2012"));

            TableSummary summary = taken(Mapped.of(corrected, NOTED), entente);

            assertThat(summary).hasToString("1 row: 1 new");
            assertThat(summaries(entente)).containsExactly("x", "y");
        }
    }

    @Test
    void a_formula_is_made_safe_in_the_file_and_is_what_it_was_when_it_is_read_back() throws IOException {
        try (Entente entente = Entente.inMemory()) {
            taken(
                    Mapped.of(
                            folder,
                            "t.csv",
                            "ID,On,A\n1,soon,=1+1\n2,soon,'=2\n3,soon,-5\n4,soon,+x\n5,soon,'tis\n",
                            NOTED),
                    entente);
            String written = Files.readString(rejects());
            assertThat(written).contains(",'=1+1,", ",''=2,", ",-5,", ",'+x,", ",'tis,");
            Path corrected = folder.resolve("corrected.csv");
            Files.writeString(corrected, written.replace(",soon,", ",2010,"));

            taken(Mapped.of(corrected, NOTED), entente);

            assertThat(summaries(entente)).containsExactly("=1+1", "'=2", "-5", "+x", "'tis");
        }
    }

    @Test
    void a_table_without_a_header_has_rejects_without_one_which_are_read_back() throws IOException {
        String mapping = NOTED + "table: {columns: [ID, On, A]}\n";
        try (Entente entente = Entente.inMemory()) {
            taken(Mapped.of(folder, "t.csv", "1,soon,=x\n", mapping), entente);
            Path corrected = folder.resolve("corrected.csv");
            Files.writeString(corrected, Files.readString(rejects()).replaceFirst("soon", "2010"));

            assertThat(taken(Mapped.of(corrected, mapping), entente)).hasToString("1 row: 1 new");
            assertThat(summaries(entente)).containsExactly("=x");
        }
    }

    @Test
    void rejects_of_json_lines_are_json_lines_with_nested_keys_that_are_read_back() throws IOException {
        String mapping = NOTED.replace("{A}", "{A.text}");
        try (Entente entente = Entente.inMemory()) {
            taken(
                    Mapped.of(folder, "t.jsonl", "{\"ID\": 1, \"On\": \"soon\", \"A\": {\"text\": \"=x\"}}\n", mapping),
                    entente);
            Path corrected = folder.resolve("corrected.jsonl");
            Files.writeString(corrected, Files.readString(rejects()).replaceFirst("soon", "2010"));

            assertThat(taken(Mapped.of(corrected, mapping), entente)).hasToString("1 row: 1 new");
            assertThat(summaries(entente)).containsExactly("=x");
        }
    }

    @Test
    void what_is_rejected_again_has_one_reason_and_not_two() throws IOException {
        try (Entente entente = Entente.inMemory()) {
            String lines =
                    "{\"ID\": 1, \"On\": \"soon\", \"A\": \"x\"}\n{\"ID\": 2, \"On\": \"now\", \"A\": \"y\", \"B\": 1}\n";
            taken(Mapped.of(folder, "t.jsonl", lines, NOTED), entente);
            Path again = folder.resolve("again.jsonl");
            Files.move(rejects(), again);
            taken(Mapped.of(again, NOTED), entente);
            Files.move(rejects(), again, StandardCopyOption.REPLACE_EXISTING);

            assertThat(taken(Mapped.of(again, NOTED), entente).rejected()).isEqualTo(2);
            assertThat(Files.readAllLines(rejects()).get(1))
                    .containsOnlyOnce("reject: line")
                    .contains("\"B\":\"1\"");
        }
    }

    @Test
    void a_reason_that_the_table_s_charset_has_no_letters_for_is_written_all_the_same() throws IOException {
        String mapping = NOTED.replace("as: date", "as: date, format: yyyy") + "table: {charset: US-ASCII}\n";
        String hostile = NOTED.replace("{column: On, as: date}", "{column: On, values: {\"č\": \"2010\"}}")
                + "table: {charset: windows-1252}\n";
        try (Entente entente = Entente.inMemory()) {
            assertThat(taken(Mapped.of(folder, "a.csv", "ID,On,A\n1,soon,x\n", mapping), entente)
                            .rejected())
                    .isEqualTo(1);
            assertThat(taken(Mapped.of(folder, "w.csv", "ID,On,A\n1,soon,x\n", hostile), entente)
                            .rejected())
                    .isEqualTo(1);
            assertThat(Files.readString(rejects())).startsWith("\uFEFFID,").contains("knows: č");
        }
    }

    @Test
    void strictly_nothing_is_taken_where_any_row_cannot_be_and_the_rejects_are_written() {
        Mapped mapped = Mapped.of(folder, "t.csv", "ID,On,A\n1,2010,x\n2,soon,y\n", NOTED);
        try (Entente entente = Entente.inMemory()) {
            assertThat(mapped.asImport()
                            .strictly()
                            .rejectsTo(rejects())
                            .into(entente.journal())
                            .isLeft())
                    .isTrue();
            assertThat(entente.store().contents().entries().total()).isZero();
            assertThat(rejects()).exists();
        }
    }

    @Test
    void of_rejects_alone_nothing_is_recorded() {
        Mapped mapped = Mapped.of(
                folder,
                "t.csv",
                "ID,A\n1,soon\n2,later\n",
                Mapped.HEADER + "reports: [{kind: ContextNoted, occurred: {column: A, as: date}, text: s}]\n");
        try (Entente entente = Entente.inMemory()) {
            assertThat(mapped.into(entente).get()).hasToString("2 rows: no rows; 2 rejected");
            assertThat(entente.journal().head()).isZero();
        }
    }

    @Test
    void where_all_rows_are_taken_there_is_no_file() {
        try (Entente entente = Entente.inMemory()) {
            taken(Mapped.of(folder, "t.csv", "ID,On,A\n1,2010,x\n", NOTED), entente);

            assertThat(rejects()).doesNotExist();
        }
    }
}
