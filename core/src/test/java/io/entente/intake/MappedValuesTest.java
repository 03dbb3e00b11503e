package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.FigureReported;
import io.entente.journal.Problem;
import io.entente.journal.Report;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a mapping in place of a value. */
class MappedValuesTest {

    private static final String NOTHING = "-";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    /** A report with a text, a number and a date of which none has to be there. */
    private Seq<Preview> rows(String keys, String... lines) {
        return Mapped.of(
                        folder,
                        "t.csv",
                        "ID,A,B,C\n" + Vector.of(lines).mkString("\n"),
                        Mapped.HEADER + "reports: [{kind: FigureReported, occurred: undated, measure: m, " + keys
                                + "}]\n")
                .rows();
    }

    /** What the field of the kind is, row by row; or why the row is rejected. */
    private static Seq<String> each(Seq<Preview> rows, java.util.function.Function<FigureReported, Option<?>> field) {
        return rows.map(row -> row.problems().nonEmpty()
                ? row.problems().map(Problem::message).mkString("; ")
                : field.apply((FigureReported) ((Report) row.told().last()).development())
                        .map(Object::toString)
                        .getOrElse(NOTHING));
    }

    private Seq<String> units(String expression, String... lines) {
        return each(rows("value: 1, unit: " + expression, lines), FigureReported::unit);
    }

    private String number(String how, String written) {
        return each(rows("value: {column: A, as: number" + how + "}", "1,\"" + written + "\""), FigureReported::value)
                .head();
    }

    private String date(String how, String written) {
        return each(
                        rows("value: 1, period: {column: A, as: date" + how + "}", "1,\"" + written + "\""),
                        FigureReported::period)
                .head();
    }

    @Test
    void a_constant_is_the_same_in_every_row() {
        assertThat(units("tonnes", "1", "2")).containsExactly("tonnes", "tonnes");
    }

    @Test
    void a_template_has_what_the_columns_tell_in_their_places() {
        assertThat(units("\"{A} of {B}\"", "1,tonnes,steel")).containsExactly("tonnes of steel");
    }

    @Test
    void a_brace_that_is_one_is_written_twice() {
        assertThat(units("\"{{{A}}}\"", "1,x")).containsExactly("{x}");
        assertThat(units("\"{{A}}\"", "1,x")).containsExactly("{A}");
    }

    @Test
    void a_template_of_which_no_column_tells_anything_is_left_out() {
        assertThat(units("\"{A} of {B}\"", "1,,", "2,,steel")).containsExactly(NOTHING, "of steel");
    }

    @Test
    void a_column_that_tells_nothing_is_left_out_and_so_are_the_constants_beside_it() {
        Seq<Preview> rows =
                rows("amount: {amount: {column: A, as: number}, currency: EUR}, value: {column: B}", "1,,7");

        assertThat(each(rows, FigureReported::value)).containsExactly("7");
        assertThat(each(rows, FigureReported::amount)).containsExactly(NOTHING);
    }

    @Test
    void white_space_around_a_value_says_nothing() {
        assertThat(units("{column: A}", "1,  t  ", "2,   ")).containsExactly("t", NOTHING);
    }

    @Test
    void a_text_is_looked_up_letter_by_letter_and_another_is_rejected_with_those_there_are() {
        assertThat(units("{column: A, values: {t: tonnes, kg: kilograms}}", "1,t", "2,kg", "3,T", "4,"))
                .containsExactly(
                        "tonnes", "kilograms", "'T' is none of the values that the mapping knows: t, kg", NOTHING);
    }

    @Test
    void another_text_is_kept_or_left_out_where_the_mapping_says_so() {
        assertThat(units("{column: A, values: {t: tonnes}, others: keep}", "1,t", "2,oz"))
                .containsExactly("tonnes", "oz");
        assertThat(units("{column: A, values: {t: tonnes}, others: leave-out}", "1,t", "2,oz"))
                .containsExactly("tonnes", NOTHING);
    }

    @Test
    void in_place_of_a_text_may_stand_another_column() {
        assertThat(units("{column: A, values: {other: \"{B}\", same: {column: C}}}", "1,other,b,c", "2,same,b,c"))
                .containsExactly("b", "c");
    }

    @Test
    void the_first_that_tells_something_stands() {
        assertThat(units("{first: [{column: A}, \"{B}!\", none]}", "1,a,b", "2,,b", "3,,"))
                .containsExactly("a", "b!", "none");
    }

    @Test
    void what_cannot_be_read_is_not_passed_over_for_the_next() {
        assertThat(each(rows("value: {first: [{column: A, as: number}, 7]}", "1,many", "2,"), FigureReported::value))
                .containsExactly("'many' is no number", "7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{first: [{column: A, as: date, format: dd/MM/yyyy}, {column: A, as: date, format: yyyy}]} | format: [dd/MM/yyyy, MMMM yyyy]",
                "{first: [{column: B}, {column: A}, {column: A}]} | never reached",
                "{first: [none, {column: A}]}                     | put that last",
                "{first: [{column: A, match: '(x)?.*'}, {column: A}]}                         | ''",
                "{first: [{column: A, values: {x: y}, others: leave-out}, {column: A}, none]} | ''"
            })
    void an_alternative_that_is_never_reached_is_a_fault_of_the_mapping(String expression, String why) {
        var read = Mapping.parse(
                "m.yaml",
                Mapped.HEADER + "reports: [{kind: FigureReported, occurred: undated, measure: m, value: 1, unit: "
                        + expression + "}]\n");

        assertThat(read.isValid() ? "" : read.getError().mkString("\n"))
                .contains(why)
                .matches(it -> it.isEmpty() == why.isEmpty());
    }

    @Test
    void a_conditional_value_stands_in_some_rows_only() {
        assertThat(units("{when: {A: yes}, then: \"{B}\"}", "1,yes,b", "2,no,b"))
                .containsExactly("b", NOTHING);
    }

    @Test
    void a_part_of_the_text_is_cut_out() {
        assertThat(units("{column: A, match: '[A-Z]+'}", "1,in USD m")).containsExactly("USD");
        assertThat(units("{column: A, match: '\\((.*)\\)'}", "1,Serbia (EUR)", "2,Serbia"))
                .containsExactly("EUR", "'Serbia' has nothing that matches \\((.*)\\)");
    }

    @Test
    void one_column_that_has_several_values_is_taken_apart() {
        Seq<Preview> rows = rows("value: 1, storylines: {column: A, split: ;}", "1,rail; steel;;rail", "2,");

        assertThat(rows.map(it -> ((Report) it.told().head()).storylines().mkString("+")))
                .containsExactly("rail+steel", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | 1234.5         | 1234.5",
                "''                  | -7             | -7",
                "''                  | '1,234,567.50' | 1234567.5",
                "''                  | 1 234 567      | 1234567",
                "''                  | 1'234          | 1234",
                "''                  | 1 234.567      | 1234.567",
                "''                  | '1,234.567'    | 1234.567",
                "''                  | 1234.567       | 1234.567",
                "''                  | 1.234e2        | 123.4",
                "''                  | 0.500          | 0.5",
                "', decimal: \".\"'  | '1,234'        | 1234",
                "', decimal: \".\"'  | 1.234          | 1.234",
                "', decimal: \",\"'  | 1.234          | 1234",
                "', decimal: \",\"'  | '1,234'        | 1.234",
                "', decimal: \",\"'  | '0,500'        | 0.5",
                "', decimal: \",\"'  | 1.234.567      | 1234567",
                "''                  | 4.2E7          | 42000000",
                "''                  | 1e-3           | 0.001",
                "''                  | 12.            | 12",
                "''                  | −5             | -5",
                "', decimal: \",\"'  | '1.234,5'      | 1234.5",
                "', decimal: \",\"'  | '0,75'         | 0.75",
                "', decimal: \",\"'  | 1 234,5        | 1234.5",
                "', times: 1000000'  | 189            | 189000000",
                "', times: 0.01'     | 12             | 0.12",
                "', decimal: \".\"'  | '0,500'        | '''0,500'' is no number with a decimal point'",
                "', decimal: \",\"'  | 0.500          | '''0.500'' is no number with a decimal comma'",
                "', decimal: \",\"'  | -0.250         | '''-0.250'' is no number with a decimal comma'",
                "', decimal: \",\"'  | 1 234.567      | '''1 234.567'' is no number with a decimal comma'",
                "''                  | 0 500          | '''0 500'' is no number'",
                "''                  | '1,234 567'    | '''1,234 567'' is no number'",
                "''                  | 12,34,567      | '''12,34,567'' is no number'",
                "', decimal: \",\"'  | 1.5            | '''1.5'' is no number with a decimal comma'",
                "''                  | 1e300          | '''1e300'' is no number'",
                "''                  | about 5        | '''about 5'' is no number'",
                "''                  | ٣              | '''٣'' is no number'"
            })
    void a_number_is_read_as_it_is_written_and_what_may_mean_two_is_none(String how, String written, String number) {
        assertThat(number(how, written)).isEqualTo(number);
    }

    /** What would be a thousand times as much or as little. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234   | may mean 1234 or 1.234",
                "1.234   | may mean 1.234 or 1234",
                "1.000   | may mean 1 or 1000",
                "-12,345 | may mean -12345 or -12.345",
                "0,500   | if it has a comma, write decimal",
                "0,001   | if it has a comma, write decimal",
                "-0,250  | if it has a comma, write decimal",
                "00,500  | if it has a comma, write decimal",
                "012,345 | if it has a comma, write decimal",
                "1,5     | if it has a comma, write decimal",
                "1.234,5 | if it has a comma, write decimal",
                "1 234,567 | if it has a comma, write decimal"
            })
    void what_a_comma_would_make_another_number_is_none_until_the_mapping_tells(String written, String why) {
        assertThat(number("", written)).startsWith("'" + written + "' ").contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                      | 2015                | 2015",
                "''                                      | 2015.0              | 2015",
                "''                                      | 2015-06             | 2015-06",
                "''                                      | 2015-06-18          | 2015-06-18",
                "''                                      | 20150618            | 2015-06-18",
                "''                                      | 2015-06-18 00:00:00 | 2015-06-18",
                "''                                      | 2015-06-18T10:30Z   | 2015-06-18",
                "''                                      | 2015~               | 2015~",
                "''                                      | 2010/2015           | 2010/2015",
                "', placeholder: 01-01'                  | 2015-01-01          | 2015",
                "', placeholder: 01-01'                  | 2015-02-01          | 2015-02-01",
                "', placeholder: [01-01, \"01\"]'        | 2015-02-01          | 2015-02",
                "', placeholder: [01-01, \"01\"]'        | 2015-01-01          | 2015",
                "', format: dd/MM/yyyy'                  | 18/06/2015          | 2015-06-18",
                "', format: d.M.yyyy'                    | 8.6.2015            | 2015-06-08",
                "', format: d MMM yyyy'                  | 8 Jun 2015          | 2015-06-08",
                "', format: MM/yyyy'                     | 06/2015             | 2015-06",
                "', format: yyyy'                        | 2015                | 2015",
                "', format: [d MMMM yyyy, MMMM yyyy]'    | June 2015           | 2015-06",
                "', format: dd/MM/yyyy, placeholder: 01-01' | 01/01/2015       | 2015",
                "', format: yyyyMMddHHmmss'              | 20150618103000      | 2015-06-18",
                "', format: dd/MM/yyyy'                  | 31/02/2015          | '''31/02/2015'' is no date as dd/MM/yyyy has it'",
                "', format: dd/MM/yyyy'                  | 2015                | '''2015'' is no date as dd/MM/yyyy has it'"
            })
    void a_date_is_read_as_it_is_written_and_a_placeholder_as_what_it_stands_for(
            String how, String written, String date) {
        assertThat(date(how, written)).isEqualTo(date);
    }

    /** Only a real time of day says nothing of the date; what else follows may be the end of a span, or a doubt. */
    @ParameterizedTest
    @CsvSource({
        "2016-06-18T10:30,true",
        "2016-06-18 23:59:59,true",
        "2016-06-18 00:00:00.000,true",
        "2016-06-18T10:30:00.123456Z,true",
        "2016-06-18 10:30:00 UTC,true",
        "2016-06-18T10:30:00+02:00,true",
        "2016-06-18 10:30:00 -0500,true",
        "20160618T103000Z,true",
        "2016-06-18 to 2016-06-22,false",
        "2016-06-18 2016-06-22,false",
        "2016-06-18 2022,false",
        "2016-06-18 22,false",
        "2016-06-18 (planned),false",
        "2016-06-18 garbage,false",
        "2016-06-18T,false",
        "2016-06-18 25:00,false",
        "2016-06-18 24:60,false",
        "2016-06-18T99:99,false",
        "2016-06-18T10:30:61,false",
        "2016-06-18 10:30 +99:00,false",
        "2016-06-18 10:30 or later,false",
        "20160618 20160622,false"
    })
    void after_a_day_only_a_time_of_day_may_stand(String written, boolean fits) {
        if (fits) {
            assertThat(date("", written)).isEqualTo("2016-06-18");
        } else {
            assertThat(date("", written)).startsWith(written + ": ");
        }
    }

    @ParameterizedTest
    @CsvSource({"16", "98", "198", "16/18", "16~"})
    void a_year_of_two_or_three_digits_is_no_century_or_decade(String written) {
        assertThat(date("", written)).contains("four digits", "format: yy");
        assertThat(each(rows("value: 1, period: {column: A}", "1," + written), FigureReported::period))
                .singleElement()
                .asString()
                .contains("four digits");
    }

    /** The edition is of 2024-05-01. */
    @ParameterizedTest
    @CsvSource({
        "MM/dd/yy,12/31/68,1968-12-31",
        "MM/dd/yy,05/01/24,2024-05-01",
        "MM/dd/yy,05/02/24,1924-05-02",
        "MM/dd/yy,02/29/00,2000-02-29",
        "MM/yy,05/24,2024-05",
        "MM/yy,06/24,1924-06",
        "yy,24,2024",
        "yy,25,1925",
        "d MMM ''yy,1 Apr '99,1999-04-01",
        "M/d/y,12/31/68,1968-12-31",
        "M/d/y,12/31/2030,2030-12-31",
        "M/d/yyyy,12/31/0068,0068-12-31",
        "M/d/yyyy,12/31/2068,2068-12-31"
    })
    void a_year_of_two_digits_is_the_latest_that_is_not_after_the_edition(String format, String written, String date) {
        assertThat(date(", format: \"" + format + "\"", written)).isEqualTo(date);
    }

    @Test
    void a_day_that_is_in_no_year_of_two_digits_is_rejected() {
        assertThat(date(", format: MM/dd/yy", "02/30/99")).contains("02/30/99");
        assertThat(date(", format: MM/dd/yy", "02/29/99")).contains("02/29/99");
    }

    @Test
    void a_date_that_is_none_is_rejected() {
        assertThat(date("", "2015-02-31")).contains("2015-02-31");
        assertThat(date("", "soon")).contains("soon");
    }

    @Test
    void several_years_in_one_column_are_the_span_from_the_first_to_the_last() {
        assertThat(each(
                        rows("value: 1, period: {column: A, as: years}", "1,2012; 2009; 2010", "2,2009", "3,none"),
                        FigureReported::period))
                .containsExactly("2009/2012", "2009", "'none' has no year in it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{A: x}                                | x    | true",
                "{A: x}                                | X    | false",
                "{A: [x, y]}                           | y    | true",
                "{A: {is: [x, y]}}                     | y    | true",
                "{A: {not: x}}                         | y    | true",
                "{A: {not: [x, y]}}                    | y    | false",
                "{A: {not: {blank: yes}}}              | y    | true",
                "{A: {blank: yes}}                     | ''   | true",
                "{A: {blank: no}}                      | ''   | false",
                "{A: {matches: 'x+'}}                  | xxx  | true",
                "{A: {matches: 'x+'}}                  | xxxy | false",
                "{A: {before: 2003-02-04}}             | 2003-02-03 | true",
                "{A: {before: 2003-02-04}}             | 2003       | false",
                "{A: {before: 2003-02-04}}             | ''         | false",
                "{A: {from: 2003-02-04}}               | 2003-02-04 | true",
                "{A: {from: 2003-02-04}}               | 2003       | false",
                "{A: {above: 0}}                       | 0.5  | true",
                "{A: {above: 0}}                       | 0    | false",
                "{A: {above: 0}}                       | ''   | false",
                "{A: {below: 10, decimal: ','}}        | '9,5'  | true",
                "{A: {below: 10, decimal: '.'}}        | '1,234' | false",
                "{A: {above: 0, below: 10}}            | 5    | true",
                "{A: {above: 0, below: 10}}            | 15   | false",
                "{A: {same-as: B}}                     | b    | true",
                "{A: {same-as: B}}                     | B    | false",
                "{A: x, B: b}                          | x    | true",
                "{A: x, B: c}                          | x    | false",
                "[{A: x}, {B: b}]                      | y    | true",
                "[{A: x}, {B: c}]                      | y    | false"
            })
    void rows_are_meant_by_what_their_columns_tell(String condition, String value, boolean meant) {
        String table = "ID,A,B\n1,\"" + value + "\",b\n";
        String mapping = Mapped.HEADER + "skip: [{when: " + condition + ", because: so}]\n"
                + "reports: [{kind: ContextNoted, occurred: undated, text: s}]\n";

        assertThat(Mapped.of(folder, "t.csv", table, mapping)
                        .rows()
                        .head()
                        .skipped()
                        .isDefined())
                .isEqualTo(meant);
    }

    @Test
    void a_condition_that_cannot_be_answered_rejects_the_row() {
        assertThat(units("{when: {A: {above: 0}}, then: t}", "1,many")).containsExactly("'many' is no number");
        assertThat(units("{when: {A: {above: 0}}, then: t}", "1,\"1,234\"").head())
                .startsWith("'1,234' may mean 1234 or 1.234");
        assertThat(units("{when: {A: {before: 2000}}, then: t}", "1,soon").head())
                .contains("soon");
    }
}
