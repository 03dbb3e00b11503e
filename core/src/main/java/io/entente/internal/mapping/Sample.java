package io.entente.internal.mapping;

import io.entente.gazetteer.Aliases;
import io.entente.internal.table.BrokenTableException;
import io.entente.internal.table.Columns;
import io.entente.internal.table.Line;
import io.entente.internal.table.Table;
import io.entente.internal.table.TableFormat;
import io.entente.internal.words.Earlier;
import io.entente.internal.words.Glossary;
import io.entente.internal.words.Problems;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a table of which no mapping tells how it is written: what parts its values and what its characters are is
 * found by trying.
 *
 * @param separator what parts its values, where its name does not tell so
 * @param charset in what its characters are, where it is not UTF-8
 * @param columns what its columns are called
 * @param lines its first rows
 * @param blanks the texts by which it says nothing
 */
record Sample(
        Option<Character> separator, Option<Charset> charset, Columns columns, Seq<Line> lines, Set<String> blanks) {

    private static final int MOST = 2_000;
    private static final Charset OTHERWISE = Charset.forName("windows-1252");
    private static final Seq<Character> SEPARATORS = Vector.of(',', ';', '\t', '|');
    private static final Set<String> BLANKS =
            HashSet.of("NA", "N/A", "n/a", "NULL", "null", "None", "nan", "NaN", "-", "--", "..", "...", "#N/A");

    /**
     * Reads the first rows.
     *
     * @throws BrokenTableException if it is no table in either charset
     */
    static Sample of(Path file) throws IOException {
        try {
            return of(file, StandardCharsets.UTF_8, Option.none());
        } catch (BrokenTableException e) {
            if (!e.isOfCharset()) {
                throw e;
            }
            return of(file, OTHERWISE, Option.some(OTHERWISE));
        }
    }

    private static Sample of(Path file, Charset charset, Option<Charset> told) throws IOException {
        TableFormat named = new Sheet.FormatTold(
                        Option.none(), Option.none(), Option.none(), true, Vector.empty(), charset)
                .of(file.getFileName().toString());
        if (named.sort() == TableFormat.Sort.JSON_LINES) {
            return read(file, named, Option.none(), told);
        }
        char parts = SEPARATORS
                .reject(it -> it == named.separator())
                .prepend(named.separator())
                .maxBy(it -> columns(file, with(it, named)))
                .get();
        return read(file, with(parts, named), Option.when(parts != named.separator(), parts), told);
    }

    private static TableFormat with(char separator, TableFormat format) {
        return new TableFormat(format.sort(), separator, format.quote(), format.columns(), format.charset());
    }

    /** How many columns its header has by that separator. */
    private static int columns(Path file, TableFormat format) {
        try (Table table = Table.open(file, format)) {
            return table.columns().size();
        } catch (IOException | BrokenTableException e) {
            return 0;
        }
    }

    private static Sample read(Path file, TableFormat format, Option<Character> separator, Option<Charset> charset)
            throws IOException {
        try (Table table = Table.open(file, format)) {
            List<Line> lines = new ArrayList<>();
            while (lines.size() < MOST && table.hasNext()) {
                lines.add(table.next());
            }
            Set<String> blanks = HashSet.ofAll(lines)
                    .flatMap(line -> Vector.range(0, line.size())
                            .map(it -> line.value(it).strip()))
                    .intersect(BLANKS);
            return new Sample(separator, charset, table.columns(), Vector.ofAll(lines), blanks);
        }
    }

    /** The columns that a mapping can name, in order. */
    Seq<String> names() {
        return columns.names().reject(it -> it.isBlank() || columns.isAmbiguous(it));
    }

    /** Its rows, to try readings on. */
    Seq<Row> rows(Problems problems) {
        Actors actors = new Actors(new Glossary(new Earlier(), problems), Aliases.NONE, Vector.empty());
        return lines.map(it -> new Row("", columns, it, blanks, LocalDate.MAX, actors, problems));
    }
}
