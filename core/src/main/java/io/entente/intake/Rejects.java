package io.entente.intake;

import io.entente.internal.mapping.ReadRow;
import io.entente.internal.table.Columns;
import io.entente.internal.table.Line;
import io.entente.internal.table.RejectColumns;
import io.entente.internal.table.TableFormat;
import io.entente.internal.table.TableWriter;
import io.entente.journal.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that could not be taken, in a file of the format of their table, each with its line, column, value and why; begun
 * with the first, and there under its name once it is closed.
 */
final class Rejects implements AutoCloseable {

    private static final int TOLD = 100;

    // goes before the charset of the mapping when the file is read again
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Option<Path> file;
    private final TableFormat format;
    private final Columns columns;
    private final List<Problem> first = new ArrayList<>();
    private @Nullable Path unfinished;
    private @Nullable TableWriter writer;
    private long count;

    Rejects(Option<Path> file, TableFormat format, Columns columns) {
        this.file = file;
        this.format = format;
        this.columns = columns;
    }

    void addIfRejected(Line line, ReadRow row) {
        if (row instanceof ReadRow.Rejected rejected) {
            count++;
            rejected.problems().take(TOLD - first.size()).forEach(first::add);
            file.forEach(it -> write(it, line, rejected.problems()));
        }
    }

    private void write(Path to, Line line, Seq<Problem> problems) {
        Seq<String> all = columns.names();
        Seq<Integer> own = Vector.range(0, all.size()).reject(it -> RejectColumns.NAMES.contains(all.get(it)));
        Seq<String> names = own.map(all::get);
        Seq<String> values = values(line, all, own);
        Seq<String> wrong = problems.map(Problem::path).reject(String::isEmpty).distinct();
        Seq<String> told = Vector.of(
                Long.toString(line.number()),
                wrong.mkString("; "),
                wrong.flatMap(columns::find).map(line::value).mkString("; "),
                problems.map(Problem::message).mkString("; "));
        writer(to, names)
                .line(
                        names.appendAll(RejectColumns.NAMES),
                        values.appendAll(told).map(this::safe));
    }

    /** Those of more columns than the table has, too, so that nothing is lost where they go: it remains too long until mended. */
    private static Seq<String> values(Line line, Seq<String> all, Seq<Integer> own) {
        int ofRejects = all.size() - own.size();
        return line.size() > all.size()
                ? Vector.range(0, line.size() - ofRejects).map(line::value)
                : own.map(line::value);
    }

    /** No spreadsheet opens JSON. */
    private String safe(String value) {
        return format.sort() == TableFormat.Sort.SEPARATED ? RejectColumns.safe(value) : value;
    }

    private TableWriter writer(Path to, Seq<String> names) {
        if (writer != null) {
            return writer;
        }
        try {
            unfinished = to.resolveSibling(to.getFileName() + ".part");
            Writer characters = Files.newBufferedWriter(unfinished); // UTF-8 has letters for whatever the reasons say
            if (!format.charset().equals(StandardCharsets.UTF_8)) {
                characters.write(BYTE_ORDER_MARK);
            }
            TableWriter begun = new TableWriter(characters, format);
            if (format.hasHeader()) {
                begun.line(names.appendAll(RejectColumns.NAMES), names.appendAll(RejectColumns.NAMES));
            }
            writer = begun;
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
    }

    /** Why the first of them could not be taken. */
    Seq<Problem> first() {
        return Vector.ofAll(first);
    }

    @Override
    public void close() throws IOException {
        if (writer != null && unfinished != null) {
            writer.close();
            Files.move(unfinished, file.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
