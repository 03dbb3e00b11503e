package io.entente.projections.forms.csv;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente;
import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentMade;
import io.entente.projection.Granularity;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.Selection;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.UnwrittenAnswerException;
import io.entente.projections.relationship.Relationship;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CsvFormTest {

    private static final Entity CN = Entity.of("CN");
    private static final Entity RS = Entity.of("RS");
    private static final Form CSV = new CsvForm();

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private void given(String id, Development development) {
        assertThat(entente.journal()
                        .record(report(id)
                                .of(development)
                                .between("CN", "RS")
                                .on("2010")
                                .accordingTo("gazette", "2020"))
                        .isRight())
                .isTrue();
    }

    private String written(String section) {
        return CSV.write(PeriodsAnswer.of(
                entente.between("CN", "RS").at("2010-12-31").knownAt("2025-12-31"),
                new Relationship(),
                Selection.ALL.sections(section),
                Granularity.YEAR,
                LocalDate.of(2010, 1, 1)));
    }

    @Test
    void each_number_is_a_line_after_the_names_of_the_columns() {
        given("one", InvestmentMade.of(CN, RS).worth(Amount.eur(7).about()));
        given("two", InvestmentMade.of(CN, RS).worth(Amount.eur(5)));

        assertThat(written("investment")).isEqualTo("""
                        period,section,item,value,unit,certainty,evidence\r
                        2010,investment,RS EUR total,12,EUR,certain approximate,one two\r
                        """);
    }

    @Test
    void where_nothing_is_told_there_are_the_names_alone() {
        assertThat(written("investment")).isEqualTo("period,section,item,value,unit,certainty,evidence\r\n");
    }

    @Test
    void what_would_break_a_cell_or_a_line_is_quoted_or_seen() {
        given("copper", FigureReported.of("copper", 70).in("kt, \"fine\""));
        given("odd", FigureReported.of("odd", 71).in("k\u202Et"));

        assertThat(written("figures"))
                .contains("2010,figures,copper value,70,\"kt, \"\"fine\"\"\",certain,copper\r\n", ",71,k\\u202Et,");
    }

    @Test
    void what_a_spreadsheet_would_run_is_text_after_an_apostrophe_and_a_number_stays_one() {
        given("run", FigureReported.of("run", 70).in("=HYPERLINK(A1)"));
        given("plus", FigureReported.of("plus", 71).in("+1"));
        given("minus", FigureReported.of("minus", 72).in("-1+2"));
        given("at", FigureReported.of("at", 73).in("@SUM(A1)"));
        given("wide", FigureReported.of("wide", 74).in("\uFF1DA1"));
        given("negative", FigureReported.of("negative", -75).in("kt"));

        assertThat(written("figures"))
                .contains(
                        ",70,'=HYPERLINK(A1),",
                        ",71,'+1,",
                        ",72,'-1+2,",
                        ",73,'@SUM(A1),",
                        ",74,'\uFF1DA1,",
                        ",-75,kt,");
    }

    @Test
    void a_band_is_told_by_its_ends() {
        given("masks", AidDelivered.of("masks", CN, RS).quantity(Count.of(300).to(500)));

        assertThat(written("aid")).contains("2010,aid,CN RS masks quantity,300..500,units,certain,masks\r\n");
    }

    @Test
    void another_answer_is_refused_with_what_is_written() {
        SeriesAnswer series = SeriesAnswer.of(entente.between("CN", "RS"), new Relationship());

        assertThatThrownBy(() -> CSV.write(series))
                .isInstanceOf(UnwrittenAnswerException.class)
                .hasMessageContainingAll("csv", "numbers by period");
    }
}
