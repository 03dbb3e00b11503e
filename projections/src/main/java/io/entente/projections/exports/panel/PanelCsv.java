package io.entente.projections.exports.panel;

import io.entente.projections.forms.csv.CsvTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** A panel as CSV; what is not known is an empty cell, and sources stand one after the other with a blank between. */
final class PanelCsv {

    private PanelCsv() {}

    static void write(Panel panel, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable.write(Panel.COLUMNS, panel.rows().map(PanelCsv::cells), text);
        text.flush();
    }

    private static Seq<String> cells(Panel.Row row) {
        return Vector.of(
                text(row.ccode1()),
                text(row.ccode2()),
                text(row.iso1()),
                text(row.iso2()),
                Integer.toString(row.year()),
                row.measure(),
                number(row.value()),
                number(row.low()),
                number(row.high()),
                row.unit(),
                row.certainty(),
                row.sources().mkString(" "));
    }

    private static String text(Option<?> value) {
        return value.map(Object::toString).getOrElse("");
    }

    private static String number(Option<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).getOrElse("");
    }
}
