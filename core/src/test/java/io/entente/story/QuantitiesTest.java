package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.ArmsDelivered;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Percent;
import io.entente.event.Quantity;
import io.entente.event.StakeReported;
import io.entente.journal.Problem;
import io.entente.journal.Report;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    private static final String SHARE = "kind: StakeReported, holder: CN, asset: mill, percent: ";
    private static final String UNITS = "kind: ArmsDelivered, system: HQ-22, supplier: CN, recipient: RS, units: ";

    private static String story(String fields) {
        return """
                entente: 1
                dyad: [CN, RS]
                source: {id: s, published: 2024}
                entities: [{id: mill, kind: asset, name: Mill}]
                reports:
                - {development: d, occurred: 2016, %s}
                """.formatted(fields);
    }

    private static Quantity read(String fields) {
        Story story = Story.parse("s.yaml", story(fields)).getOrElseThrow(() -> new AssertionError(refused(fields)));
        Development told = story.recordables()
                .filter(Report.class::isInstance)
                .map(it -> ((Report) it).development())
                .single();
        return told instanceof StakeReported stake
                ? stake.percent()
                : ((ArmsDelivered) told).units().get();
    }

    private static Seq<String> refused(String fields) {
        return Story.parse("s.yaml", story(fields))
                .fold(problems -> problems, read -> io.vavr.collection.List.<Problem>empty())
                .map(it -> it.path() + ": " + it.message());
    }

    private static Seq<String> warned(String fields) {
        return Story.parse("s.yaml", story(fields)).get().warnings().map(Problem::message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "63 | 63",
                "'63.50' | 63.5",
                "{from: 25, to: 50} | 25 to 50",
                "{to: 50, from: '25.5'} | 25.5 to 50",
                "{atLeast: 51} | at least 51",
                "{atMost: 49} | at most 49",
                "{about: 30} | about 30",
                "25-50 | 25 to 50",
                "25 – 50 | 25 to 50",
                "\"25/50\" | 25 to 50",
                "\">=51\" | at least 51",
                "≥ 51 | at least 51",
                "<=49 | at most 49",
                "~30 | about 30"
            })
    void a_share_is_as_exact_as_its_source(String written, String read) {
        assertThat(read(SHARE + written)).isInstanceOf(Percent.class).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "8 | 8",
                "{about: 8} | about 8",
                "{from: 6, to: 8} | 6 to 8",
                "{atLeast: 4} | at least 4",
                "{atMost: 12} | at most 12",
                "6-8 | 6 to 8",
                "~8 | about 8"
            })
    void a_number_of_units_is_as_exact_as_its_source(String written, String read) {
        assertThat(read(UNITS + written)).isInstanceOf(Count.class).hasToString(read);
    }

    @Test
    void what_could_be_read_as_a_part_is_read_as_a_band_and_told() {
        assertThat(warned(SHARE + "25/50"))
                .containsExactly("'25/50' is read as from 25 to 50: write {from: 25, to: 50}");
        assertThat(warned(UNITS + "6/8")).containsExactly("'6/8' is read as from 6 to 8: write {from: 6, to: 8}");
        assertThat(warned(SHARE + "25-50")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\">25\" | {atLeast: 25}, which does not leave out 25 itself, or a band such as {from: 25, to: 50}, not '>25'",
                "<50 | {atMost: 50}, which does not leave out 50 itself, or a band such as {from: 25, to: 50}, not '<50'",
            })
    void a_bound_that_leaves_itself_out_cannot_be_said_and_what_can_is_proposed(String written, String right) {
        assertThat(refused(SHARE + written)).containsExactly("reports[0].percent: write " + right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{amount: 25, to: 50} | a mapping of 'amount' and 'to'",
                "{from: 25} | a mapping of 'from'",
                "{about: 25, atLeast: 20} | a mapping of 'about' and 'atLeast'",
                "{} | a mapping of ''",
                "[25, 50] | a list",
                "63 % | '63 %'",
                "a quarter | 'a quarter'",
                "25-50-75 | '25-50-75'"
            })
    void a_form_that_is_none_is_refused_with_the_right_ones(String written, String told) {
        assertThat(refused(SHARE + written))
                .containsExactly("reports[0].percent: write a number from 0 to 100, such as 63, or {from: 25, to: 50},"
                        + " {atLeast: 51}, {atMost: 49} or {about: 30}, not " + told);
        assertThat(refused(UNITS + written).single())
                .isEqualTo("reports[0].units: write a whole number from 0 to 999999999, such as 8, or {from: 6, to: 8},"
                        + " {atLeast: 4}, {atMost: 12} or {about: 8}, not " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "101 | percent 101: write a number from 0 to 100",
                "-1 | percent -1: write a number from 0 to 100",
                "{atLeast: 101} | percent 101: write a number from 0 to 100",
                "50-25 | percent from 50 to 25: the upper end must be the greater one",
                "{from: 25, to: 25} | percent from 25 to 25: the upper end must be the greater one",
                "{about: a third} | write a number from 0 to 100, not 'a third'",
                "{about:} | write a number from 0 to 100, not nothing"
            })
    void a_share_beyond_its_bounds_is_refused(String written, String told) {
        assertThat(refused(SHARE + written).single()).endsWith(": " + told);
    }

    @Test
    void each_end_that_is_no_number_is_told_where_it_stands() {
        assertThat(refused(UNITS + "{from: six, to: 1.5}"))
                .containsExactly(
                        "reports[0].units.from: write a whole number from 0 to 999999999, not 'six'",
                        "reports[0].units.to: write a whole number from 0 to 999999999, not '1.5'");
    }
}
