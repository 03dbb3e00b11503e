package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.journal.Problem;
import io.vavr.collection.Seq;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and mappings that do harm: each ends in a clear error or a reject, soon, and of a broken file nothing is recorded. */
@Timeout(60)
class HostileTablesTest {

    private static final String NOTED =
            Mapped.HEADER + "reports: [{kind: ContextNoted, occurred: undated, text: \"{A}\"}]\n";
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private Mapped csv(String table, String mapping) {
        return Mapped.of(folder, "t.csv", table, mapping);
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder("ID,A\n");
        for (int i = 0; i < count; i++) {
            rows.append(i).append(",a text that is the same in each\n");
        }
        return rows.toString();
    }

    private static String why(Mapped mapped) {
        Seq<Problem> refusal = mapped.refusal();
        assertThat(refusal).hasSize(1);
        assertThat(refusal.head().message()).hasSizeLessThan(500);
        return refusal.head().message();
    }

    /** Packs so many bytes, without ever having them. */
    private Path packed(String name, int level, String begin, String again, long times) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream bytes = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
            {
                def.setLevel(level);
            }
        })) {
            bytes.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] some = again.getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < times; i++) {
                bytes.write(some);
            }
        }
        return file;
    }

    @Test
    void a_packed_table_that_breaks_off_leaves_nothing_recorded() throws IOException {
        Path whole = packed("whole.csv.gz", Deflater.BEST_SPEED, rows(20_000), "", 0);
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(why(Mapped.of(folder, "cut.csv.gz", Arrays.copyOf(bytes, bytes.length / 2), NOTED)))
                .contains("breaks off");
        assertThat(why(Mapped.of(folder, "head.csv.gz", Arrays.copyOf(bytes, 5), NOTED)))
                .contains("none");
    }

    @Test
    void a_packed_table_that_was_damaged_leaves_nothing_recorded() throws IOException {
        byte[] bytes = Files.readAllBytes(packed("whole.csv.gz", Deflater.BEST_SPEED, rows(20_000), "", 0));
        bytes[bytes.length / 2] ^= 0x55;
        bytes[bytes.length - 6] ^= 0x55;

        assertThat(why(Mapped.of(folder, "damaged.csv.gz", bytes, NOTED))).contains("packed file is damaged");
    }

    @Test
    void a_table_in_another_charset_leaves_nothing_recorded_and_is_told_which_it_may_be() {
        byte[] bytes = (rows(5_000) + "x,Čačak\n").getBytes(Charset.forName("windows-1250"));

        assertThat(why(Mapped.of(folder, "t.csv", bytes, NOTED)))
                .contains("its bytes are no UTF-8")
                .contains("charset:");
    }

    @Test
    void a_table_of_two_bytes_a_character_without_a_mark_is_refused() {
        byte[] bytes = rows(5).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Mapped.of(folder, "t.csv", bytes, NOTED).refusal().head().message())
                .contains("has no column");
    }

    @Test
    void a_quote_that_is_never_closed_leaves_nothing_recorded() {
        assertThat(why(csv(rows(5_000) + "x,\"open\n" + "y,z\n".repeat(10), NOTED)))
                .contains("quote");
    }

    @Test
    void a_value_with_a_character_that_is_none_of_a_text_is_a_reject() {
        Mapped mapped = csv("ID,A\n1,a\0b\n2,c\u0007\n3,d\n\0,e\n", NOTED);

        assertThat(mapped.problems())
                .containsExactly(
                        "the character U+0000 is none of a text: is the charset right?",
                        "the character U+0007 is none of a text: is the charset right?",
                        "the character U+0000 is none of a text: is the charset right?");
    }

    @ParameterizedTest
    @CsvSource({"t.csv.gz,'ID,A\n1,'", "t.csv.gz,'ID,A\n1,\"'", "t.csv.gz,''", "t.jsonl.gz,'{\"ID\": \"'"})
    void a_line_of_a_gigabyte_is_refused_before_it_is_read(String name, String begin) throws IOException {
        Path file = packed(name, Deflater.BEST_SPEED, begin, "a".repeat(MILLION), 1_000);

        assertThat(why(Mapped.of(file, NOTED))).matches(".*(\\d,\\d{3},\\d{3}|[Mm]ax|limit).*");
    }

    @Test
    void a_quoted_value_of_a_million_lines_is_refused() {
        assertThat(why(csv("ID,A\n1,\"" + "a\n".repeat(MILLION) + "\"\n", NOTED)))
                .matches(".*(\\d,\\d{3},\\d{3}|[Mm]ax).*");
    }

    @Test
    void a_hundred_thousand_columns_are_no_table() {
        assertThat(why(csv("c,".repeat(100_000) + "\n", NOTED))).contains("10");
        assertThat(why(csv(rows(3_000) + "c,".repeat(100_000) + "\n", NOTED))).contains("10");
        StringBuilder object = new StringBuilder("{\"ID\": 1");
        for (int i = 0; i < 100_000; i++) {
            object.append(",\"c").append(i).append("\":1");
        }
        assertThat(why(Mapped.of(folder, "t.jsonl", object + "}\n", NOTED))).contains("more than 10,000 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void objects_and_lists_in_each_other_without_end_are_refused(String opening) {
        String line = "{\"ID\": " + opening.repeat(100_000);

        assertThat(why(Mapped.of(folder, "t.jsonl", line, NOTED))).contains("nest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "1", "{", "{\"ID\": 1} {\"ID\": 2}", "{\"ID\": 1, \"ID\": 2}", "{'ID': 1}"})
    void a_line_that_is_no_object_breaks_the_table(String line) {
        assertThat(why(Mapped.of(folder, "t.jsonl", "{\"ID\": 1, \"A\": 2}\n" + line + "\n", NOTED)))
                .isNotEmpty();
    }

    @Test
    void a_line_that_breaks_off_is_told_without_words_of_the_parser() {
        Seq<Problem> refusal = Mapped.of(folder, "t.jsonl", "{\"ID\": 1, \"A\": 2}\n{\"ID\": {\"a\": 1\n", NOTED)
                .refusal();

        assertThat(refusal.map(Problem::line)).containsExactly(2);
        assertThat(refusal.map(Problem::message))
                .allSatisfy(it -> assertThat(it).doesNotContain("REDACTED", "StreamReadFeature", "Source"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void a_value_beyond_all_measure_is_told_at_its_line(int before) {
        String table = "ID,A\n" + "1,x\n".repeat(before) + "2," + "a".repeat(MILLION + 1) + "\n";

        assertThat(csv(table, NOTED).refusal().map(Problem::line)).containsExactly(before + 2);
    }

    @Test
    void what_unpacks_to_a_thousand_times_its_size_is_refused() throws IOException {
        Path bomb = packed(
                "t.csv.gz", Deflater.BEST_COMPRESSION, "ID,A\n", ("1," + "a".repeat(9_997) + "\n").repeat(100), 400);

        assertThat(why(Mapped.of(bomb, NOTED))).contains("unpacks to more than 300 times its size");
    }

    private static String value(String keys) {
        return Mapped.HEADER + "reports: [{kind: FigureReported, occurred: undated, measure: m, " + keys + "}]\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value: {column: A, as: number}",
                "value: 1, period: {column: A, as: date}",
                "value: 1, period: {column: A, as: date, format: dd/MM/yyyy}",
                "value: 1, period: {column: A, as: years}",
                "value: 1, unit: {column: A, values: {t: tonnes}}",
                "value: 1, unit: {column: A, match: '^x'}",
                "value: 1, unit: \"{A}\"",
                "dyad: [CN, {column: A, as: country}], value: 1",
                "dyad: [CN, {column: A, as: organisation}], value: 1"
            })
    void a_value_of_nearly_a_million_characters_is_a_reject_whose_reason_is_short(String keys) {
        for (String character : new String[] {"9", "1,", "-", "a b "}) {
            Seq<String> problems = csv(
                            "ID,A\n1,\"" + character.repeat(990_000 / character.length()) + "\"\n", value(keys))
                    .problems();

            if (!(keys.contains("years") && character.equals("9"))) {
                assertThat(problems).isNotEmpty();
            }
            assertThat(problems).allMatch(it -> it.length() < 500);
        }
    }

    @Test
    void the_id_of_a_row_and_the_name_of_whom_it_names_are_no_longer_than_names_are() {
        String endless = "9".repeat(900_000);
        String named = Mapped.HEADER
                + "reports: [{kind: ProjectReported, occurred: undated, project: {column: A, as: project, id: \"p-{ID}\"}}]\n";

        assertThat(csv("ID,A\n" + endless + ",a\n", NOTED).problems())
                .isNotEmpty()
                .allMatch(it -> it.length() < 500);
        assertThat(csv("ID,A\n1," + endless + "\n", named).problems())
                .isNotEmpty()
                .allMatch(it -> it.length() < 500);
        assertThat(csv("ID,A\n" + endless + ",a\n", named).problems())
                .isNotEmpty()
                .allMatch(it -> it.length() < 500);
    }

    @Test
    void a_long_value_that_a_spreadsheet_would_run_is_written_to_the_rejects() {
        String formula = "-" + "1,".repeat(400_000) + "1";
        Mapped mapped = csv("ID,A\n1,\"" + formula + "\"\n", value("value: {column: A, as: number}"));
        try (Entente entente = Entente.inMemory()) {
            TableImport table = mapped.asImport().rejectsTo(folder.resolve("r.csv"));

            assertThat(table.into(entente.journal()).get().rejected()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000-01-01",
                "Y1000000000",
                "-1000000000",
                "10000000000101",
                "2015-01-01/1000000000",
                "999999999999"
            })
    void a_date_that_no_calendar_reaches_is_a_reject(String date) {
        String mapping = value("value: 1, period: {column: A, as: date}")
                + "skip: [{when: {A: {before: 2003-02-04}}, because: b}]\n";

        assertThat(csv("ID,A\n1," + date + "\n", mapping).problems())
                .isNotEmpty()
                .allMatch(it -> it.length() < 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ser\u200Bbia", "Serbia\u200F\u2066", "\u2060Serbia"})
    void a_country_is_found_whatever_is_not_seen_in_its_name(String name) {
        Mapped mapped = csv("ID,A\n1," + name + "\n", value("dyad: [CN, {column: A, as: country}], value: 1"));

        assertThat(mapped.reports().head().dyads().head()).hasToString("CN-RS");
    }

    @Test
    void a_country_written_from_right_to_left_is_a_reject_and_no_new_country() {
        Mapped mapped = csv("ID,A\n1,\u202Eaibres\n", value("dyad: [CN, {column: A, as: country}], value: 1"));

        assertThat(mapped.problems()).hasSize(1);
        assertThat(mapped.described()).isEmpty();
    }

    @Test
    void names_that_differ_in_what_is_not_seen_are_one() {
        String invested = Mapped.HEADER
                + "reports: [{kind: InvestmentMade, occurred: undated, investor: {column: A, as: company}, host: RS}]\n";

        assertThat(csv("ID,A\n1,Zijin\n2,Zi\u200Bjin\n3,\u202AZijin\u202C\n", invested)
                        .described()
                        .map(it -> it.entity().id())
                        .distinct())
                .containsExactly("zijin");
    }

    @Test
    void a_mapping_that_unfolds_without_end_is_refused() {
        StringBuilder bomb = new StringBuilder(NOTED + "entities:\n");
        bomb.append("  - &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("  - &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(Mapping.parse("m.yaml", bomb.toString()).getError())
                .anyMatch(it -> it.message().contains("alias"));
    }

    @Test
    void a_mapping_nested_without_end_is_refused() {
        String deep = NOTED.replace("\"{A}\"", "[".repeat(10_000) + "]".repeat(10_000));

        assertThat(Mapping.parse("m.yaml", deep).isInvalid()).isTrue();
        assertThat(Mapping.parse("m.json", "{\"reports\": " + "[".repeat(100_000))
                        .isInvalid())
                .isTrue();
    }
}
