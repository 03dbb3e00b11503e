package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.journal.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a mapping whatever rows tell is told once, before any row; what rests on a row rejects that. */
class FaultsOfMappingsTest {

    private static final String ROWS = "ID,A,B,C\n1,7,8,x\n2,7,8,x\n";
    private static final String INVESTED = "kind: InvestmentMade, occurred: {column: B, as: date}, ";
    private static final int LINE_OF_REPORTS = 6;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private Mapped of(String report) {
        return Mapped.of(folder, "t.csv", ROWS, Mapped.HEADER + "reports: [{" + report + "}]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "investor: CN, host: {text: x}                            | reports[0].host                | not a mapping",
                "investor: CN, host: {colum: C}                           | reports[0].host                | not a mapping",
                "investor: CN, host: RS, amount: {amount: {column: A}}    | reports[0].amount              | currency is missing",
                "investor: CN, host: RS, amount: {about: 120}             | reports[0].amount              | amount is missing",
                "investor: CN, host: RS, amount: {amount: {column: A}, currency: EUR, abut: 1} | reports[0].amount | 'abut' is not known here",
                "investor: CN, host: RS, amount: {column: A, split: ;}    | reports[0].amount.column       | not a list",
                "investor: CN, host: {column: C, as: country, split: ;}   | reports[0].host.column         | not a list",
                "investor: CN                                             | reports[0]                     | host is missing",
                "investor: CN, host: RS, sectr: x                         | reports[0]                     | did you mean sector?",
                "investor: CN, host: RS, links: {partof: x}               | reports[0].links               | did you mean partOf?",
                "investor: CN, host: RS, citation: {quot: '{A}'}          | reports[0].citation            | did you mean quote?",
                "investor: CN, host: RS, dyad: [CN, RS, {column: C}]      | reports[0].dyad                | a dyad is a list of two",
                "investor: nobody-known, host: RS                         | reports[0].investor            | nobody-known",
                "investor: {first: [{column: C}, nobody-known]}, host: RS | reports[0].investor.first[1]   | nobody-known",
                "investor: {when: {A: 1}, then: {text: x}}, host: RS      | reports[0].investor.then       | not a mapping",
                "investor: {column: C, values: {y: {text: x}}}, host: RS  | reports[0].investor.values.y   | not a mapping",
                "investor: CN, host: RS, amount: {amount: {first: [{column: A}, {about: 1}]}, currency: EUR} | reports[0].amount.amount.first[1] | not a mapping",
            })
    void one_of_a_report_is_told_with_its_place_though_no_row_be_of_it(String keys, String path, String why) {
        Seq<Problem> refusal = of("when: {C: y}, " + INVESTED + keys).refusal();

        assertThat(refusal.map(Problem::file).distinct()).containsExactly("m.yaml");
        assertThat(refusal.map(Problem::line).distinct()).containsExactly(LINE_OF_REPORTS);
        assertThat(refusal.map(Problem::toString)).anyMatch(it -> it.contains(path) && it.contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "'{A: {same-as: Foo}}'",
        "'{A: {not: {same-as: Foo}}}'",
        "'[{B: x}, {A: {same-as: Foo, blank: no}}]'",
        "'{Foo: x}'"
    })
    void a_column_that_a_condition_names_and_the_table_has_not_is_one(String condition) {
        Seq<Problem> skipped = Mapped.of(
                        folder,
                        "t.csv",
                        ROWS,
                        Mapped.HEADER + "skip: [{when: " + condition + ", because: so}]\n"
                                + "reports: [{kind: ContextNoted, occurred: undated, text: s}]\n")
                .refusal();

        for (Seq<Problem> refusal : Vector.of(
                skipped,
                of("when: " + condition + ", " + INVESTED + "investor: CN, host: RS")
                        .refusal())) {
            assertThat(refusal.map(Problem::toString))
                    .singleElement()
                    .asString()
                    .startsWith("m.yaml:" + LINE_OF_REPORTS);
            assertThat(refusal.map(Problem::message)).singleElement().asString().contains("no column 'Foo'");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZZ", "XQ", "AA", "QM"})
    void a_code_that_iso_leaves_to_its_users_is_no_country(String code) {
        assertThat(of(INVESTED + "investor: CN, host: " + code).refusal().map(Problem::message))
                .singleElement()
                .asString()
                .contains("'" + code + "'");
        assertThat(Mapping.parse(
                                "m.yaml",
                                Mapped.HEADER + "aliases: {Somewhere: " + code + "}\nreports: [{" + INVESTED
                                        + "investor: CN, host: RS}]\n")
                        .isInvalid())
                .isTrue();
    }

    @Test
    void kosovo_and_a_code_that_is_described_are_some() {
        String described =
                "entities: [{id: XQ, kind: country, name: Ruritania}]\nreports: [{" + INVESTED.replace("B", "On");

        assertThat(Mapped.of(
                                folder,
                                "t.csv",
                                "ID,On\n1,2010\n",
                                Mapped.HEADER + described + "investor: XK, host: XQ}]\n")
                        .reports())
                .hasSize(1);
    }

    @Test
    void an_edition_that_lies_ahead_is_one() {
        var read = Mapping.parse(
                "m.yaml",
                Mapped.HEADER.replace("2024-05-01", "2999-05-01") + "reports: [{" + INVESTED
                        + "investor: CN, host: RS}]\n");

        assertThat(read.getError().map(Problem::toString))
                .singleElement()
                .asString()
                .startsWith("m.yaml:3:")
                .contains("lies wholly after today");
    }

    @Test
    void all_are_told_at_once_each_once() {
        assertThat(of(INVESTED + "investor: {text: x}, host: {text: x}, amount: {about: 1}")
                        .refusal()
                        .map(Problem::toString))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: FigureReported, measure: m, value: 1, occurred: {text: x}                    | not a mapping",
                "kind: FigureReported, measure: m, value: 1                                         | when is missing",
                "kind: FigureReported, measure: m, value: 1, occurred: 2016, planned: 2017          | cannot stand together",
                "kind: {column: C, values: {x: FigureReported, y: FigureRepotred}}, occurred: 2016  | did you mean FigureReported?",
                "kind: StakeReported, occurred: 2016, holder: CN, asset: CN, percent: {abut: {column: A}} | not a mapping of 'abut'",
                "kind: StakeReported, occurred: 2016, holder: CN, asset: CN, percent: {from: {column: A}} | not a mapping of 'from'",
                "kind: VisitMade, occurred: 2016, visitor: CN, host: {column: C, as: country, code: cow, on: {text: x}} | not a mapping"
            })
    void one_is_told_wherever_it_stands(String report, String why) {
        var read = Mapping.parse("m.yaml", Mapped.HEADER + "reports: [{" + report + "}]\n");

        assertThat(
                        read.isInvalid()
                                ? read.getError().map(Problem::toString)
                                : of(report).refusal().map(Problem::toString))
                .singleElement()
                .asString()
                .startsWith("m.yaml:" + LINE_OF_REPORTS)
                .contains(why);
    }

    @Test
    void without_any_dyad_it_is_a_fault_and_with_one_that_a_row_does_not_tell_a_reject() {
        String report = "reports: [{kind: ContextNoted, occurred: undated, text: s}]\n";
        String none = Mapped.HEADER.replace("dyad: [CN, RS]\n", "");

        assertThat(Mapped.of(folder, "t.csv", ROWS, none + report).refusal().map(Problem::message))
                .singleElement()
                .asString()
                .startsWith("dyad is missing");
        assertThat(Mapped.of(folder, "t.csv", "ID,A\n1,\n", none + "dyad: [CN, {column: A, as: country}]\n" + report)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("dyad is missing");
    }

    @Test
    void a_date_since_when_rows_are_known_that_is_none_is_one() {
        String known = "known: {first: [{column: A, as: date}, {text: x}]}\n";

        assertThat(Mapped.of(
                                folder,
                                "t.csv",
                                ROWS,
                                Mapped.HEADER + known + "reports: [{kind: ContextNoted, occurred: undated, text: s}]\n")
                        .refusal()
                        .map(Problem::line))
                .containsExactly(LINE_OF_REPORTS);
    }

    /** What may or may not be so, row by row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "investor: {column: C, values: {x: CN, y: RS}}, host: RS",
                "investor: CN, host: RS, amount: {amount: {first: [{column: A}, 9]}, to: {first: [{column: B}, 8]}, currency: EUR}",
                "investor: CN, host: RS, dyad: {column: C, split: '-', values: {x: [CN, RS]}}",
                "investor: CN, host: RS, dyad: [CN, {column: C, values: {x: RS, y: CN}}]",
                "investor: CN, host: RS, storylines: [a, {column: C, split: ;}, '{A}']",
                "investor: CN, host: RS, amount: {when: {C: y}, then: {amount: '{A}', currency: EUR}}",
            })
    void what_rests_on_a_row_is_none(String keys) {
        assertThat(of("kind: InvestmentMade, occurred: undated, " + keys).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: StakeReported, occurred: undated, holder: CN, asset: RS, percent: {atLeast: {when: {C: x}, then: '{A}'}, atMost: {when: {C: y}, then: '{A}'}}",
                "kind: StakeReported, occurred: undated, holder: CN, asset: RS, percent: {from: '{A}', to: '{B}'}",
                "kind: ContextNoted, text: s, occurred: {when: {C: x}, then: 2016}, planned: {when: {C: y}, then: 2017}",
                "kind: ContextNoted, text: s, occurred: [2016, '200{A}']"
            })
    void keys_of_which_rows_tell_one_or_the_other_are_none(String report) {
        assertThat(of(report).problems()).isEmpty();
    }

    @Test
    void a_kind_that_rows_tell_leaves_to_them_what_its_keys_are() {
        assertThat(
                        of("kind: {column: C, values: {x: ContextNoted, y: VisitMade}}, occurred: undated, text: {when: {C: x}, then: s},"
                                        + " visitor: {when: {C: y}, then: CN}, host: {when: {C: y}, then: RS}")
                                .problems())
                .isEmpty();
    }
}
