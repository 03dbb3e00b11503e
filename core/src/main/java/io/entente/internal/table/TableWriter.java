package io.entente.internal.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes lines of a table, so that its format reads them again. */
public final class TableWriter implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final TableFormat format;
    private final Writer characters;
    private final CsvWriter records;

    /** Writes to {@code characters}, which it closes. */
    public TableWriter(Writer characters, TableFormat format) {
        this.format = format;
        this.characters = characters;
        this.records = CsvWriter.builder()
                .fieldSeparator(format.separator())
                .quoteCharacter(format.quote().getOrElse(Table.NO_QUOTE))
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(characters);
    }

    /** A line of values under those columns, all as text; of JSON those that are empty are left out. */
    public void line(Seq<String> columns, Seq<String> values) {
        if (format.sort() == TableFormat.Sort.SEPARATED) {
            records.writeRecord(values);
            return;
        }
        try {
            JsonGenerator json = JSON.createGenerator(characters).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).isEmpty()) {
                    json.writeStringField(columns.get(i), values.get(i));
                }
            }
            json.writeEndObject();
            json.close();
            characters.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
            characters.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
