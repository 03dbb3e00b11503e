package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ContextNoted;
import io.entente.journal.Problem;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tables are written. */
class TableFormatsTest {

    private static final String NOTED =
            Mapped.HEADER + "reports: [{kind: ContextNoted, occurred: undated, text: \"{A}\"}]\n";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private Seq<String> told(String name, byte[] table, String how) {
        return Mapped.of(folder, name, table, NOTED + how + "\n").reports().map(it -> ((ContextNoted) it.development())
                .text());
    }

    private Seq<String> told(String name, String table, String how) {
        return told(name, table.getBytes(StandardCharsets.UTF_8), how);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void commas_and_quotes_are_what_csv_means() {
        assertThat(told("t.csv", "ID,A\n1,\"a, b\"\r\n2,\"say \"\"x\"\"\"\n", ""))
                .containsExactly("a, b", "say \"x\"");
    }

    @Test
    void a_value_may_have_line_breaks_and_the_next_row_is_told_by_its_line() {
        Seq<Preview> rows =
                Mapped.of(folder, "t.csv", "ID,A\n1,\"a\n\nb\"\n2,c\n", NOTED).rows();

        assertThat(rows.map(Preview::line)).containsExactly(2L, 5L);
    }

    @Test
    void tabs_are_what_tsv_means() {
        assertThat(told("t.tsv", "ID\tA\n1\ta, b\n", "")).containsExactly("a, b");
        assertThat(told("t.txt", "ID\tA\n1\ta, b\n", "table: {format: tsv}")).containsExactly("a, b");
    }

    @Test
    void another_separator_and_another_quote_are_named() {
        assertThat(told("t.csv", "ID;A\n1;'a; b'\n", "table: {separator: ;, quote: \"'\"}"))
                .containsExactly("a; b");
    }

    @Test
    void where_nothing_is_quoted_a_quote_is_a_character() {
        assertThat(told("t.tsv", "ID\tA\n1\t\"a\n2\tb\"\n", "table: {quote: none}"))
                .containsExactly("\"a", "b\"");
    }

    @Test
    void without_a_header_the_mapping_names_the_columns() {
        assertThat(told("t.csv", "1,a\n2,b\n", "table: {columns: [ID, A]}")).containsExactly("a", "b");
    }

    @Test
    void objects_on_lines_are_what_jsonl_means_and_what_stands_in_another_is_found_by_both_keys() {
        String mapping = NOTED.replace("{A}", "{A.text} {A.more.list} {B}");
        String table = """
                {"ID": 1, "A": {"text": "x", "more": {"list": ["y", 2]}}, "B": null}

                {"ID": 2, "A": {"text": "z"}, "B": true}
                """;

        assertThat(Mapped.of(folder, "t.jsonl", table, mapping).reports().map(it -> ((ContextNoted) it.development())
                        .text()))
                .containsExactly("x [\"y\", 2]", "z  true");
    }

    @Test
    void a_packed_table_is_unpacked_whatever_its_name() throws IOException {
        assertThat(told("t.csv.gz", packed("ID,A\n1,a\n"), "")).containsExactly("a");
        assertThat(told("t.csv", packed("ID,A\n1,a\n"), "")).containsExactly("a");
        assertThat(told("t.jsonl.gz", packed("{\"ID\": 1, \"A\": \"a\"}"), "")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-16LE,''", "UTF-16BE,''", "windows-1252,UTF-8"})
    void a_byte_order_mark_says_what_the_characters_are(String charset, String unused) {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        String how = unused.isEmpty() ? "" : "table: {charset: windows-1252}";

        assertThat(told(
                        "t.csv",
                        (mark
                                        + "ID,A\n1,Čačak é\n"
                                                .replace("Č", mark.isEmpty() ? "C" : "Č")
                                                .replace("č", mark.isEmpty() ? "c" : "č"))
                                .getBytes(Charset.forName(charset)),
                        how))
                .containsExactly(mark.isEmpty() ? "Cacak é" : "Čačak é");
    }

    @Test
    void texts_by_which_a_table_says_nothing_are_nothing() {
        assertThat(Mapped.of(folder, "t.csv", "ID,A\n1,NA\n2,-\n3,x\n", NOTED + "table: {blank: [NA, \"-\"]}\n")
                        .problems())
                .hasSize(2)
                .allMatch(it -> it.contains("text is missing"));
    }

    @Test
    void a_row_with_too_many_values_is_rejected_and_one_with_fewer_lacks_them() {
        Mapped mapped = Mapped.of(folder, "t.csv", "ID,A,B\n1,a, b,c\n2,a\n", NOTED);

        assertThat(mapped.rows().map(it -> it.problems().map(Problem::message).mkString()))
                .containsExactly(
                        "it has 4 values, and the table 3 columns: is one that has a separator in it not quoted?", "");
    }

    @Test
    void a_column_that_is_not_there_is_told_with_the_one_that_was_meant_and_where_the_mapping_names_it() {
        Seq<Problem> refusal = Mapped.of(folder, "t.csv", "ID,Summary\n1,a\n", NOTED.replace("{A}", "{Sumary}"))
                .refusal();

        assertThat(refusal.map(Problem::message)).containsExactly("Sumary: did you mean Summary?");
        assertThat(refusal.head().file()).isEqualTo("m.yaml");
        assertThat(refusal.head().line()).isEqualTo(6);
    }

    @Test
    void a_column_of_json_that_no_line_has_is_told_too() {
        assertThat(Mapped.of(folder, "t.jsonl", "{\"ID\": 1}\n", NOTED)
                        .refusal()
                        .map(Problem::message))
                .singleElement()
                .asString()
                .contains("has no column 'A'; there are: ID");
    }

    @Test
    void a_column_that_is_there_twice_is_refused_if_it_is_mapped() {
        assertThat(Mapped.of(folder, "t.csv", "ID,A,A\n1,a,b\n", NOTED)
                        .refusal()
                        .head()
                        .message())
                .contains("several columns 'A'");
        assertThat(told("t.csv", "ID,A,B,B\n1,a,b,c\n", "")).containsExactly("a");
    }

    @Test
    void a_table_of_a_header_alone_has_no_rows() {
        assertThat(told("t.csv", "ID,A\n", "")).isEmpty();
    }

    @Test
    void an_empty_table_and_one_that_is_not_there_are_told() {
        assertThat(Mapped.of(folder, "t.csv", "", NOTED).refusal().head().message())
                .contains("it is empty");
        assertThat(Mapped.of(folder.resolve("none.csv"), NOTED).refusal().head().message())
                .isEqualTo("there is no such file");
        assertThat(Mapped.of(folder, NOTED).refusal().head().message()).contains("directory");
    }
}
