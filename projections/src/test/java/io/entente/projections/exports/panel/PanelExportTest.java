package io.entente.projections.exports.panel;

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
import io.entente.event.LoanAgreed;
import io.entente.event.StatementMade;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Exported;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PanelExportTest {

    private static final Entity CN = Entity.of("CN");
    private static final Entity RS = Entity.of("RS");
    private static final Map<String, Integer> NUMBERS = HashMap.of("CN", 710, "RS", 345, "YUCS", 345);
    private static final CowCodes COW = (actor, year) -> NUMBERS.get(actor.id());

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private void given(String id, String date, Development development) {
        assertThat(entente.journal()
                        .record(report(id)
                                .of(development)
                                .between("CN", "RS")
                                .on(date)
                                .accordingTo("gazette", "2020"))
                        .isRight())
                .isTrue();
    }

    private Exported exported(Export export, String at) {
        return Exported.of(export, entente.between("CN", "RS").at(at).knownAt("2025-12-31"));
    }

    @Test
    void each_pair_has_a_row_for_each_number_and_year_the_lower_ccode_first() {
        given("one", "2010", InvestmentMade.of(CN, RS).worth(Amount.eur(7)));
        given("two", "2011", InvestmentMade.of(CN, RS).worth(Amount.eur(5).about()));

        assertThat(exported(new PanelExport(COW), "2011-12-31").text()).isEqualTo("""
                ccode1,ccode2,iso1,iso2,year,measure,value,low,high,unit,certainty,sources\r
                345,710,RS,CN,2010,investment/RS EUR total,7,7,7,EUR,certain,gazette\r
                345,710,RS,CN,2011,investment/RS EUR total,12,10.8,13.2,EUR,certain approximate,gazette\r
                """);
    }

    @Test
    void directed_a_number_goes_from_the_one_to_the_other_and_any_other_belongs_to_both_orders() {
        given("loan", "2010", LoanAgreed.of(CN, RS).worth(Amount.eur(7)));
        given("trade", "2010", FigureReported.of("trade", 70).in("kt"));

        assertThat(exported(new DirectedPanelExport(COW), "2010-12-31").text()).isEqualTo("""
                ccode1,ccode2,iso1,iso2,year,measure,value,low,high,unit,certainty,sources\r
                710,345,CN,RS,2010,loans/CN RS EUR agreed,7,7,7,EUR,certain,gazette\r
                710,345,CN,RS,2010,figures/trade value,70,70,70,kt,certain,gazette\r
                345,710,RS,CN,2010,figures/trade value,70,70,70,kt,certain,gazette\r
                """);
    }

    @Test
    void a_band_and_an_open_end_have_no_value_and_what_is_only_possible_is_called_so() {
        given(
                "masks",
                "2010",
                AidDelivered.of("masks", CN, RS).quantity(Count.of(300).to(500)));
        given(
                "tests",
                "2010-06/2011-02",
                AidDelivered.of("tests", CN, RS).quantity(Count.of(10).atLeast()));

        Exported exported = Exported.of(
                new PanelExport(), entente.between("CN", "RS").at("2010-12-31").possible());

        assertThat(exported.text())
                .contains(
                        "345,710,RS,CN,2010,aid/CN RS masks quantity,,300,500,units,certain,gazette\r\n",
                        "345,710,RS,CN,2010,aid/CN RS tests quantity,,10,,units,possible,gazette\r\n");
    }

    @Test
    void no_cell_is_one_that_a_spreadsheet_would_run() {
        given("run", "2010", FigureReported.of("=cmd|' /C calc'!A0", -5).in("@SUM(A1)"));

        assertThat(exported(new PanelExport(), "2010-12-31").text()).contains(",-5,-5,-5,'@SUM(A1),");
    }

    @Test
    void what_has_no_place_is_told() {
        given("loan", "2010", LoanAgreed.of(CN, RS).worth(Amount.eur(7)));
        given("speech", "2010", StatementMade.of(CN).about("trade"));

        CowCodes none = (actor, year) -> Option.none();

        assertThat(exported(new PanelExport(none), "2011-06-30").told()).isEqualTo("""
                items of the state that tell no number: 1 (a panel has numbers alone)
                rows of the year 2011 by its end: 1 (they tell the numbers by 2011-06-30)
                rows without both ccodes: 2 (the Correlates of War project knows them by no number in those years)""");
    }

    @Test
    void a_panel_is_of_one_pair() {
        assertThatThrownBy(() -> Exported.of(new PanelExport(), entente.everything()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one pair");
    }
}
