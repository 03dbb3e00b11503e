package io.entente.projections.forms.csv;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.entente.projections.forms.Visible;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A table as CSV (RFC 4180, in NFC, the last line ended, too), as all that is written here is. What would break a line is
 * written out, and an apostrophe goes before a cell that a spreadsheet would run, one that begins with {@code = + - @} and is
 * no number.
 */
public final class CsvTable {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    // with the full-width ones, which spreadsheets in East Asia read alike
    private static final String RUN = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING) // else whatever is long is quoted
            .build();

    private CsvTable() {}

    /**
     * Writes a line of names, then the rows.
     *
     * @param rows as many cells each as there are columns
     * @param to remains the caller's to close
     * @throws IOException if it cannot be written
     */
    public static void write(Seq<String> columns, Iterable<? extends Seq<String>> rows, Writer to) throws IOException {
        SequenceWriter lines = writer(columns).writeValues(to);
        lines.write(columns.asJava());
        for (Seq<String> row : rows) {
            lines.write(row.map(CsvTable::cell).asJava());
        }
        lines.flush();
    }

    private static ObjectWriter writer(Seq<String> columns) {
        return CSV.writer(CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .setLineSeparator("\r\n")
                .build());
    }

    private static String cell(String told) {
        String shown = Visible.inLine(Normalizer.normalize(told, Normalizer.Form.NFC));
        boolean isRun = !shown.isEmpty()
                && RUN.indexOf(shown.charAt(0)) >= 0
                && !NUMBER.matcher(shown).matches();
        return isRun ? "'" + shown : shown;
    }
}
