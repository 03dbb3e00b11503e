package io.entente.projections.exports.parquet;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentMade;
import io.entente.event.LoanAgreed;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.panel.CowCodes;
import io.entente.projections.exports.panel.DirectedPanelExport;
import io.entente.projections.exports.panel.PanelExport;
import io.entente.story.Story;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelParquetExportTest {

    private static final Entity CN = Entity.of("CN");
    private static final Entity RS = Entity.of("RS");
    private static final Map<String, Integer> NUMBERS = HashMap.of("CN", 710, "RS", 345);
    private static final CowCodes COW = (actor, year) -> NUMBERS.get(actor.id());

    private final Entente entente = Entente.inMemory();

    @TempDir
    private Path folder = Path.of("it's replaced by JUnit");

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

    private Seq<Omission> export(Export export, String name) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            return export.write(
                    entente.between("CN", "RS").at("2011-12-31").knownAt("2025-12-31"), Export.Setting.DEFAULT, out);
        }
    }

    private List<String> asked(String sql) throws SQLException {
        try (Connection duckdb = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(sql.replace("$", folder + "/"))) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join(" | ", cells));
            }
            return found;
        }
    }

    @Test
    void it_has_the_columns_of_the_panel_with_numbers_as_numbers() throws IOException, SQLException {
        given("one", "2010", InvestmentMade.of(CN, RS).worth(Amount.of(new BigDecimal("7.25"), "EUR")));

        export(new PanelParquetExport(COW), "panel.parquet");

        assertThat(asked("select column_name, column_type from (describe select * from '$panel.parquet')"))
                .containsExactly(
                        "ccode1 | INTEGER",
                        "ccode2 | INTEGER",
                        "iso1 | VARCHAR",
                        "iso2 | VARCHAR",
                        "year | INTEGER",
                        "measure | VARCHAR",
                        "value | DECIMAL(38,2)",
                        "low | DECIMAL(38,2)",
                        "high | DECIMAL(38,2)",
                        "unit | VARCHAR",
                        "certainty | VARCHAR",
                        "sources | VARCHAR");
        assertThat(asked("select * from '$panel.parquet' where year = 2010"))
                .containsExactly(
                        "345 | 710 | RS | CN | 2010 | investment/RS EUR total | 7.25 | 7.25 | 7.25 | EUR | certain | gazette");
    }

    @Test
    void what_is_not_known_is_null_and_it_is_joined_to_a_panel() throws IOException, SQLException {
        given(
                "masks",
                "2011",
                AidDelivered.of("masks", CN, RS).quantity(Count.of(300).to(500)));

        export(new DirectedPanelParquetExport(COW), "panel.parquet");

        assertThat(asked("""
                        with theirs(ccode1, ccode2, year, agree) as (values (710, 345, 2011, 0.9), (345, 710, 2011, 0.9))
                        select agree, measure, value, low, high from theirs
                        join '$panel.parquet' using (ccode1, ccode2, year) where unit = 'units'
                        """)).containsExactly("0.9 | aid/CN RS masks quantity | null | 300 | 500");
    }

    @Test
    void it_tells_what_the_panel_as_CSV_tells() throws IOException, SQLException {
        given("loan", "2010", LoanAgreed.of(CN, RS).worth(Amount.eur(7).about()));
        given("copper", "2011", FigureReported.of("copper", 70).in("kt"));

        Seq<Omission> omissions = export(new DirectedPanelParquetExport(COW), "panel.parquet");

        assertThat(omissions).isEqualTo(export(new DirectedPanelExport(COW), "panel.csv"));
        assertThat(asked("select count(*) from '$panel.parquet'").get(0)).isNotEqualTo("0");
        assertThat(asked("""
                        select * from '$panel.parquet' except
                        select * from read_csv('$panel.csv', types = {'value': 'decimal(38,1)', 'low': 'decimal(38,1)', 'high': 'decimal(38,1)'})
                        """)).isEmpty();
    }

    @Test
    void the_same_journal_asked_the_same_gives_the_same_bytes() throws IOException {
        given("loan", "2010", LoanAgreed.of(CN, RS).worth(Amount.eur(7)));

        export(new PanelParquetExport(COW), "one.parquet");
        export(new PanelParquetExport(COW), "other.parquet");

        assertThat(folder.resolve("one.parquet")).hasSameBinaryContentAs(folder.resolve("other.parquet"));
    }

    @Test
    void a_number_that_has_no_place_is_told() throws IOException, SQLException {
        given("long", "2011", LoanAgreed.of(CN, RS).worth(Amount.of(new BigDecimal("1" + "0".repeat(40)), "EUR")));

        Seq<Omission> omissions = export(new PanelParquetExport(COW), "panel.parquet");

        assertThat(omissions.mkString("\n")).contains("numbers of more than 38 digits: 3 (");
        assertThat(asked("select value from '$panel.parquet' where unit = 'EUR'"))
                .containsExactly("null");
    }

    @Test
    void of_nothing_known_it_is_a_table_without_rows() throws IOException, SQLException {
        export(new PanelParquetExport(), "panel.parquet");

        assertThat(asked("select count(*) from '$panel.parquet'")).containsExactly("0");
    }

    @Test
    void the_panel_as_CSV_is_read_with_numbers_as_numbers_and_joined_to_a_panel() throws IOException, SQLException {
        given("loan", "2010", LoanAgreed.of(CN, RS).worth(Amount.eur(7)));
        given(
                "masks",
                "2011",
                AidDelivered.of("masks, \"fine\"", CN, RS)
                        .quantity(Count.of(300).to(500)));

        export(new DirectedPanelExport(COW), "panel.csv");

        assertThat(asked("select column_name, column_type from (describe select * from '$panel.csv')"))
                .contains("ccode1 | BIGINT", "year | BIGINT", "value | BIGINT", "low | BIGINT", "measure | VARCHAR");
        assertThat(asked("""
                        with theirs(ccode1, ccode2, year, agree) as (values (710, 345, 2010, 0.8), (710, 345, 2011, 0.9))
                        select year, agree, measure, value, low, high from theirs
                        join '$panel.csv' using (ccode1, ccode2, year) order by year, measure
                        """))
                .containsExactly(
                        "2010 | 0.8 | loans/CN RS EUR agreed | 7 | 7 | 7",
                        "2011 | 0.9 | aid/CN RS masks, \"fine\" deliveriesOfUnknownWorth | 1 | 1 | 1",
                        "2011 | 0.9 | aid/CN RS masks, \"fine\" quantity | null | 300 | 500",
                        "2011 | 0.9 | loans/CN RS EUR agreed | 7 | 7 | 7");
    }

    @Test
    void of_the_shipped_story_both_have_the_same_rows() throws IOException, SQLException {
        assertThat(entente.journal()
                        .recordAll(Story.read(Path.of("..", "..", "examples", "stories", "china-serbia.yaml")))
                        .isRight())
                .isTrue();

        export(new PanelParquetExport(COW), "panel.parquet");
        export(new PanelExport(COW), "panel.csv");

        assertThat(Long.parseLong(asked("select count(*) from '$panel.parquet'").get(0)))
                .isGreaterThan(10);
        assertThat(asked("select count(*) from '$panel.csv' where ccode1 = 345 and ccode2 = 710"))
                .isEqualTo(asked("select count(*) from '$panel.parquet' where ccode1 = 345 and ccode2 = 710"));
    }
}
