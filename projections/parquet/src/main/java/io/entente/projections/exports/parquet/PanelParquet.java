package io.entente.projections.exports.parquet;

import io.entente.projections.exports.Omission;
import io.entente.projections.exports.panel.Panel;
import io.entente.projections.exports.panel.Panel.Row;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/**
 * A panel as Parquet, with the columns that it has as CSV: codes, years and numbers are numbers, what is not known is null, and
 * sources stand in a text with a blank between.
 */
final class PanelParquet {

    /** How many digits a number of DuckDB has at most. */
    private static final int MOST_DIGITS = 38;

    private PanelParquet() {}

    /** Writes it, and tells what has no place in it beside what has none in a panel. */
    static Seq<Omission> write(Panel panel, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("entente");
        Path file = folder.resolve("panel.parquet");
        try {
            int scale = scale(panel);
            write(panel, scale, file);
            Files.copy(file, out);
            int tooLong = panel.rows().flatMap(PanelParquet::numbers).count(number -> !fits(number, scale));
            return panel.omissions()
                    .appendAll(Omission.of(
                            "numbers of more than %d digits".formatted(MOST_DIGITS),
                            tooLong,
                            "a decimal of Parquet has no more; they are null"));
        } catch (SQLException e) {
            throw new IOException("DuckDB: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void write(Panel panel, int scale, Path file) throws SQLException {
        String decimal = "decimal(%d, %d)".formatted(MOST_DIGITS, scale);
        try (Connection duckdb = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = duckdb.createStatement()) {
            statement.execute("set threads = 1"); // the same bytes each time
            statement.execute("set autoinstall_known_extensions = false"); // nothing is loaded from a network
            statement.execute("set autoload_known_extensions = false");
            statement.execute(
                    "create table panel (ccode1 integer, ccode2 integer, iso1 varchar, iso2 varchar, year integer,"
                            + " measure varchar, value %1$s, low %1$s, high %1$s, unit varchar, certainty varchar, sources varchar)"
                                    .formatted(decimal));
            insert(panel, scale, duckdb);
            statement.execute("copy panel to '%s' (format parquet)"
                    .formatted(file.toString().replace("'", "''")));
        }
    }

    private static void insert(Panel panel, int scale, Connection duckdb) throws SQLException {
        duckdb.setAutoCommit(false);
        try (PreparedStatement insert =
                duckdb.prepareStatement("insert into panel values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Row row : panel.rows()) {
                int column = 0;
                for (Object value : cells(row, scale)) {
                    insert.setObject(++column, value instanceof Option<?> option ? option.getOrNull() : value);
                }
                insert.execute();
            }
        }
        duckdb.commit();
        duckdb.setAutoCommit(true);
    }

    private static Seq<Object> cells(Row row, int scale) {
        return Vector.of(
                row.ccode1(),
                row.ccode2(),
                row.iso1(),
                row.iso2(),
                row.year(),
                composed(row.measure()),
                row.value().filter(it -> fits(it, scale)),
                row.low().filter(it -> fits(it, scale)),
                row.high().filter(it -> fits(it, scale)),
                composed(row.unit()),
                row.certainty(),
                row.sources().mkString(" "));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Seq<BigDecimal> numbers(Row row) {
        return Vector.of(row.value(), row.low(), row.high()).flatMap(number -> number);
    }

    /** How many digits after the point there are at most, as far as they leave room for those before it. */
    private static int scale(Panel panel) {
        Seq<BigDecimal> numbers = panel.rows().flatMap(PanelParquet::numbers);
        int before = numbers.map(it -> it.precision() - it.scale()).max().getOrElse(1);
        int after = numbers.map(BigDecimal::scale).max().getOrElse(0);
        return Math.max(0, Math.min(after, MOST_DIGITS - Math.min(MOST_DIGITS, before)));
    }

    private static boolean fits(BigDecimal number, int scale) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= scale && plain.precision() - plain.scale() + scale <= MOST_DIGITS;
    }
}
