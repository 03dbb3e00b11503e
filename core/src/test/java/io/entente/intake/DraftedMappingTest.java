package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.journal.Problem;
import io.entente.journal.Report;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first mapping, guessed from a table. */
class DraftedMappingTest {

    private static final String DEALS = """
            Nr;Land;Investor;Vertragsdatum;Projekt title;Summe (EUR million);Link
            1;Serbia;Zijin;18/06/2016;Smederevo €;46,5;https://example.org/1
            2;Hungary;CATL;03/09/2022;Debrecen;7.340,0;https://example.org/2
            3;North Macedonia;Sinohydro;28/11/2013;Kičevo;579;
            """.replace("č", "c");

    private static final String VISITS = """
            visitor\tvisitor_country\thost_country\tstart\tend\tpurpose
            Xi Jinping\tChina\tSerbia\t2016-06-17\t2016-06-19\tstate visit
            Xi Jinping\tChina\tSerbia\t2024-05-07\t2024-05-08\tstate visit
            Aleksandar Vučić\tSerbia\tChina\t2018-09-17\t\t
            \tSerbia\tSerbia\t2018-09-18\t\t
            """;

    private static final String EVENTS = """
            {"id": "a", "from": {"iso": "CHN"}, "to": {"iso": "SRB"}, "day": 20180601, "what": "praised", "score": 3.4}
            {"id": "b", "from": {"iso": "SRB"}, "to": {"iso": "CHN"}, "day": 20180602, "what": "thanked", "score": 7}
            {"id": "c", "from": {"iso": "HUN"}, "to": {"iso": null}, "day": 20180603, "what": "NA", "score": -2}
            """;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private Path file(String name, String table, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), table.getBytes(charset));
    }

    private static String draft(Path table) {
        return Mapping.draft(table).getOrElseThrow(() -> new AssertionError(Mapping.draft(table)));
    }

    private TableSummary imported(Path table) {
        try (Entente entente = Entente.inMemory()) {
            TableSummary summary = Mapped.of(table, draft(table))
                    .into(entente)
                    .getOrElseThrow(why -> new AssertionError(why.message() + "\n" + draft(table)));
            assertThat(summary.reasons()).as(draft(table)).isEmpty();
            return summary;
        }
    }

    private static Seq<String> sentences(Path table) {
        return Mapped.of(table, draft(table))
                .reports()
                .map((Report it) -> it.occurred() + ": " + it.development().sentence(id -> id.id()));
    }

    @Test
    void a_table_of_deals_with_semicolons_decimal_commas_and_days_first_is_imported_as_it_is_drafted()
            throws IOException {
        Path table = file("china-deals.csv", DEALS, Charset.forName("windows-1252"));

        assertThat(imported(table)).hasToString("3 rows: 3 new");
        assertThat(draft(table))
                .contains("separator: \";\"", "charset: windows-1252", "format: d/M/yyyy", "decimal: \",\"");
        assertThat(sentences(table).head()).startsWith("2016-06-18: ").endsWith("with EUR 46,500,000 committed to it");
        assertThat(Mapped.of(table, draft(table))
                        .reports()
                        .map(it -> it.dyads().head().toString()))
                .containsExactly("CN-RS", "CN-HU", "CN-MK");
    }

    @Test
    void a_table_of_visits_is_imported_as_it_is_drafted() throws IOException {
        Path table = file(
                "visits.tsv",
                VISITS.lines().limit(4).reduce("", (all, line) -> all + line + "\n"),
                StandardCharsets.UTF_8);

        assertThat(imported(table)).hasToString("3 rows: 3 new");
        assertThat(draft(table)).contains("kind: VisitMade", "as: person", "until:", "occasion:");
    }

    @Test
    void rows_that_no_pair_holds_are_skipped() throws IOException {
        Path table = file("visits.tsv", VISITS.replace("\n\tSerbia", "\nNobody\tSerbia"), StandardCharsets.UTF_8);

        assertThat(imported(table)).hasToString("4 rows: 3 new; 1 skipped (both are one country)");
    }

    @Test
    void a_table_of_events_in_json_is_imported_as_notes_where_no_kind_can_be_guessed() throws IOException {
        Path table = file("events.jsonl", EVENTS.replace("\"NA\"", "\"met\""), StandardCharsets.UTF_8);

        assertThat(imported(table)).hasToString("3 rows: 2 new; 1 skipped (between whom is not told)");
        assertThat(draft(table)).contains("kind: ContextNoted", "code: iso3", "row: \"events-{id}\"");
    }

    @Test
    void texts_by_which_a_table_says_nothing_are_named() throws IOException {
        assertThat(draft(file("e.jsonl", EVENTS, StandardCharsets.UTF_8))).contains("blank: [\"NA\"]");
    }

    @Test
    void a_side_that_cannot_be_guessed_is_left_open_and_no_import_takes_it_for_a_country() throws IOException {
        Path table = file("t.csv", "id,country,note\n1,Serbia,a\n2,Hungary,b\n", StandardCharsets.UTF_8);

        assertThat(draft(table)).contains("dyad: [___, {column: country, as: country}]");
        assertThat(Mapped.of(table, draft(table)).refusal())
                .isNotEmpty()
                .allMatch((Problem it) ->
                        it.file().equals("m.yaml") && it.message().contains("___"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day  | 2015-01-01;2016-01-01;2017-01-01;2018-01-01;2019-05-03 | as: date, placeholder: 01-01",
                "day  | 13/02/2015;01/02/2016                                  | as: date, format: d/M/yyyy",
                "day  | 02/13/2015;01/02/2016                                  | as: date, format: M/d/yyyy",
                "day  | 01/02/2015;03/04/2016                                  | as: date, format: d/M/yyyy}     # or format: M/d/yyyy",
                "day  | 8 Jun 2015;12 Dec 2016                                 | as: date, format: d MMM yyyy",
                "Year | 2015;2016                                              | {column: Year, as: date",
                "rows | 2015;2016                                              | {column: rows, as: number",
                "x    | 1500;20                                                | {column: x, as: number}",
                "x    | 1 500;20                                               | {column: x, as: number}",
                "x    | 1,500;20                                               | {column: x, as: number, decimal: \".\"}     # or decimal: \",\"",
                "x    | 1.500;20                                               | {column: x, as: number, decimal: \".\"}     # or decimal: \",\"",
                "x    | 1,500;0.5                                              | {column: x, as: number, decimal: \".\"}",
                "x    | 1,500,000;20                                           | {column: x, as: number, decimal: \".\"}",
                "x    | 1.5;20                                                 | {column: x, as: number, decimal: \".\"}",
                "x    | 1.500;0,5                                              | {column: x, as: number, decimal: \",\"}",
                "x    | 0,500;20                                               | {column: x, as: number, decimal: \",\"}",
                "x    | CN;RS                                                  | {column: x, as: country, code: iso2",
                "x    | CHN;SRB                                                | {column: x, as: country, code: iso3",
                "cow  | 710;345                                                | {column: cow, as: country, code: cow",
                "x    | China;Ruritania                                        | {column: x}"
            })
    void what_a_column_tells_is_guessed_by_how_all_of_it_can_be_read(String name, String values, String guess)
            throws IOException {
        StringBuilder table = new StringBuilder("id,").append(name).append('\n');
        int id = 0;
        for (String value : values.split(";", -1)) {
            table.append('a').append(id++).append(",\"").append(value).append("\"\n");
        }

        assertThat(draft(file("t.csv", table.toString(), StandardCharsets.UTF_8)))
                .contains(guess);
    }

    @Test
    void a_sum_that_may_mean_two_is_drafted_as_one_and_tells_of_the_other() throws IOException {
        String deals = "id,country,title,amount\n1,Serbia,A bridge,\"1,500\"\n2,Hungary,A road,\"2,750\"\n";
        Path table = file("china-deals.csv", deals, StandardCharsets.UTF_8);

        assertThat(imported(table)).hasToString("2 rows: 2 new");
        assertThat(draft(table)).contains("# or decimal: \",\"; guess: no column tells the currency");
    }

    @Test
    void what_the_values_show_is_no_doubt() throws IOException {
        String deals = "id,country,title,amount USD\n1,Serbia,A bridge,\"1,500.5\"\n2,Hungary,A road,\"2,750\"\n";

        assertThat(draft(file("china-deals.csv", deals, StandardCharsets.UTF_8)))
                .contains("decimal: \".\"")
                .doesNotContain("# or");
    }

    @Test
    void of_many_countries_one_may_be_unknown_and_is_told_in_one_line() throws IOException {
        String names = "Serbia,Hungary,Poland,Czechia,Austria,Italy,France,Spain,\"Ruri\ntania\"";
        StringBuilder table = new StringBuilder("id,country\n");
        Vector.of(names.split(",", -1))
                .zipWithIndex((name, id) -> id + "," + name + "\n")
                .forEach(table::append);
        Path file = file("china.csv", table.toString(), StandardCharsets.UTF_8);

        assertThat(draft(file))
                .contains(
                        "dyad: [CN, {column: country, as: country}]     # not known: Ruri tania; say under aliases whom they mean\n");
    }

    @Test
    void where_no_column_tells_rows_apart_as_many_do_as_it_takes() throws IOException {
        Path table = file("t.csv", "a,b,c\nx,y,1\nx,z,1\n", StandardCharsets.UTF_8);

        assertThat(draft(table)).contains("row: \"t-{b}\"");
        assertThat(draft(file("u.csv", "a,b,c\nx,y,1\nx,z,1\nw,z,1\n", StandardCharsets.UTF_8)))
                .contains("row: \"u-{a}-{b}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: b",
                "'\"quoted\"'",
                "no",
                "'#x'",
                "'{x}'",
                "'x, y'",
                "'back\\slash'",
                "'- x'",
                "'[x]'",
                "'é ü'",
                "1",
                "'* x'"
            })
    void a_column_of_any_name_can_be_drafted(String name) throws IOException {
        String header = "id,\"" + name.replace("\"", "\"\"") + "\",China,Serbia\n";
        Path table = file("china-serbia.csv", header + "a,x,1,2\nb,y,1,2\n", StandardCharsets.UTF_8);

        assertThat(imported(table).edition().fresh()).as(draft(table)).isEqualTo(2);
    }

    @Test
    void what_is_no_table_is_told() throws IOException {
        assertThat(Mapping.draft(folder.resolve("none.csv")).getError().head().message())
                .isEqualTo("there is no such file");
        assertThat(Mapping.draft(folder).getError().head().message()).contains("directory");
        assertThat(Mapping.draft(file("t.csv", "", StandardCharsets.UTF_8))
                        .getError()
                        .head()
                        .message())
                .contains("it is empty");
    }
}
