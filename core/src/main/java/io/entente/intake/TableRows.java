package io.entente.intake;

import io.entente.gazetteer.Aliases;
import io.entente.internal.mapping.ReadRow;
import io.entente.internal.mapping.RowReader;
import io.entente.internal.mapping.Sheet;
import io.entente.internal.table.Columns;
import io.entente.internal.table.Line;
import io.entente.internal.table.RejectColumns;
import io.entente.internal.table.Table;
import io.entente.internal.table.TableFormat;
import io.entente.internal.words.Problems;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.kinds.Kinds;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a table, and what each tells by a mapping. */
final class TableRows implements Iterator<Line>, AutoCloseable {

    // fewer rows are read before another thread has begun to help
    private static final int MANY = 50;

    private final Sheet sheet;
    private final String name;
    private final TableFormat format;
    private final Table table;
    private final Seq<Lazy<RowReader>> readers; // each for a thread, made when it has something to read
    private final RowIds ids = new RowIds();

    private TableRows(Sheet sheet, String name, TableFormat format, Table table, Seq<Lazy<RowReader>> readers) {
        this.sheet = sheet;
        this.name = name;
        this.format = format;
        this.table = table;
        this.readers = readers;
    }

    /**
     * Opens a table.
     *
     * @param described the entities that are described already
     * @throws RefusedException if it has not the columns of the mapping
     */
    static TableRows open(Mapping mapping, Path file, Kinds kinds, Aliases aliases, Seq<Profile> described)
            throws IOException {
        Sheet sheet = mapping.sheet();
        TableFormat format = sheet.format().of(file.getFileName().toString());
        Table table = Table.open(file, format);
        TableRows rows = new TableRows(
                sheet,
                file.toString(),
                format,
                table,
                Vector.fill(
                        Runtime.getRuntime().availableProcessors(),
                        () -> Lazy.of(() -> new RowReader(sheet, file.toString(), kinds, described, aliases))));
        try {
            if (format.sort() == TableFormat.Sort.SEPARATED) {
                rows.requireColumns();
            }
            return rows;
        } catch (RefusedException e) {
            table.close();
            throw e;
        }
    }

    /** The columns of the mapping are there; those of JSON only after all lines were read. */
    void requireColumns() {
        Problems problems = new Problems();
        Columns columns = table.columns();
        sheet.columns().forEach((column, place) -> {
            if (columns.find(column).isEmpty()) {
                problems.error(
                        place,
                        problems.didYouMean(
                                columns.names(),
                                column,
                                "%s has no column '%s'; there are: %s"
                                        .formatted(name, column, columns.names().mkString(", "))));
            } else if (columns.isAmbiguous(column)) {
                problems.error(place, "%s has several columns '%s': rename one in its header".formatted(name, column));
            }
        });
        if (problems.errors() > 0) {
            throw RefusedException.of(problems.inOrderOf(List.of(sheet.file())));
        }
    }

    /** Whether it was written of rows that could not be taken, so that it is a part of another table. */
    boolean areRejects() {
        return RejectColumns.NAMES.forAll(it -> table.columns().find(it).isDefined());
    }

    TableFormat format() {
        return format;
    }

    Columns columns() {
        return table.columns();
    }

    @Override
    public boolean hasNext() {
        return table.hasNext();
    }

    @Override
    public Line next() {
        return table.next();
    }

    /** Some of the next lines, for as many as are read at once. */
    List<Line> some(int most) {
        List<Line> lines = new ArrayList<>();
        while (lines.size() < most && hasNext()) {
            lines.add(next());
        }
        return lines;
    }

    /**
     * What rows tell, in their order; several threads read a part each.
     *
     * @throws RefusedException if something is wrong with the mapping, whatever a row tells
     */
    List<ReadRow> read(List<Line> lines) {
        ReadRow[] read = new ReadRow[lines.size()];
        int each = Math.max(MANY, Math.ceilDiv(lines.size(), readers.size()));
        IntStream.range(0, Math.ceilDiv(lines.size(), each)).parallel().forEach(part -> {
            RowReader reader = readers.get(part).get();
            for (int i = part * each; i < Math.min(lines.size(), (part + 1) * each); i++) {
                read[i] = reader.read(lines.get(i), table.columns());
            }
        });
        for (int i = 0; i < read.length; i++) {
            requireRightMapping(read[i]);
            if (read[i] instanceof ReadRow.Taken taken && !ids.add(taken.id())) {
                read[i] = twin(taken, lines.get(i));
            }
        }
        return List.of(read);
    }

    private void requireRightMapping(ReadRow read) {
        if (read instanceof ReadRow.Rejected rejected) {
            Seq<Problem> ofMapping = rejected.problems().filter(it -> it.file().equals(sheet.file()));
            if (ofMapping.nonEmpty()) {
                throw RefusedException.of(ofMapping);
            }
        }
    }

    private ReadRow twin(ReadRow.Taken taken, Line line) {
        return new ReadRow.Rejected(Vector.of(new Problem(
                Problem.Severity.ERROR,
                name,
                (int) Math.min(Integer.MAX_VALUE, line.number()),
                1,
                "row",
                "an earlier row has the id %s, too: leave this one out if it is the same row twice, else make row of the mapping of more columns"
                        .formatted(taken.id()))));
    }

    @Override
    public void close() {
        table.close();
    }
}
