package io.entente.projections.forms.csv;

import com.google.auto.service.AutoService;
import io.entente.event.Qualifier;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.NumberTold;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Presentation;
import io.entente.projections.forms.UnwrittenAnswerException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Numbers by period as CSV (RFC 4180, in NFC, the last line ended, too), for spreadsheets and statistics, one number a line
 * after a line of names. An approximate number is told plainly, and called {@code approximate} after how certain it is. No
 * cell is one that a spreadsheet would run; see {@link CsvTable}.
 */
@AutoService(Form.class)
public final class CsvForm implements Form {

    private static final Seq<String> COLUMNS =
            Vector.of("period", "section", "item", "value", "unit", "certainty", "evidence");

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
        try {
            CsvTable.write(COLUMNS, periods.rows().map(CsvForm::cells), text);
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
}
