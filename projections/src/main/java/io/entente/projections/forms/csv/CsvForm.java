package io.entente.projections.forms.csv;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.auto.service.AutoService;
import io.entente.event.Qualifier;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.NumberTold;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Presentation;
import io.entente.projections.forms.UnwrittenAnswerException;
import io.entente.projections.forms.Visible;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Numbers by period as CSV (RFC 4180, in NFC, the last line ended, too), for spreadsheets and statistics, one number a line
 * after a line of names. An approximate number is told plainly, and called {@code approximate} after how certain it is. An
 * apostrophe goes before a cell that a spreadsheet would run, one that begins with {@code = + - @} and is no number.
 */
@AutoService(Form.class)
public final class CsvForm implements Form {

    private static final Seq<String> COLUMNS =
            Vector.of("period", "section", "item", "value", "unit", "certainty", "evidence");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    // with the full-width ones, which spreadsheets in East Asia read alike
    private static final String RUN = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING) // else whatever is long is quoted
            .build()
            .writer(CsvSchema.builder()
                    .addColumns(COLUMNS, CsvSchema.ColumnType.STRING)
                    .setLineSeparator("\r\n")
                    .build());

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String purpose() {
        return "for spreadsheets, numbers by period alone";
    }

    @Override
    public String write(Answer answer, Presentation shown) {
        if (!(answer instanceof PeriodsAnswer periods)) {
            throw new UnwrittenAnswerException(
                    "csv writes numbers by period (a series by day, month, quarter or year) and no other answer");
        }
        StringWriter text = new StringWriter();
        try (SequenceWriter rows = CSV.writeValues(text)) {
            rows.write(COLUMNS.asJava());
            for (PeriodsAnswer.Row row : periods.rows()) {
                rows.write(cells(row).map(CsvForm::cell).asJava());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Seq<String> cells(PeriodsAnswer.Row row) {
        NumberTold told = row.told();
        return Vector.of(
                row.period().toString(),
                told.section(),
                told.name(),
                told.number(),
                told.unit(),
                row.certainty() + (told.qualifier() == Qualifier.ABOUT ? " approximate" : ""),
                told.evidence().mkString(" "));
    }

    private static String cell(String told) {
        String shown = Visible.inLine(Normalizer.normalize(told, Normalizer.Form.NFC));
        boolean isRun = !shown.isEmpty()
                && RUN.indexOf(shown.charAt(0)) >= 0
                && !NUMBER.matcher(shown).matches();
        return isRun ? "'" + shown : shown;
    }
}
