package io.entente.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.entente.internal.table.TableFormat.Sort;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a table, read one after the other, however long it is. What is no table ends in a
 * {@link BrokenTableException}: characters of another charset, an open quote, values or lines beyond all measure, a packed
 * file that breaks off.
 */
public final class Table implements Iterator<Line>, AutoCloseable {

    private static final int LONGEST_VALUE = 1_000_000;
    private static final int LONGEST_LINE = 4_000_000;
    private static final Pattern LINE = Pattern.compile("\\bline (\\d{1,9})\\b");

    // a character that is none, so that it stands in no text
    static final char NO_QUOTE = '\uFFFF';

    private final String name;
    private final Reader characters;
    private final Columns columns = new Columns();
    private final Iterator<Line> lines;
    private final Charset charset;
    private final boolean header;
    private final boolean ofRejects;
    private long last;

    private Table(Path file, TableFormat format, Reader characters) {
        this.name = file.toString();
        this.charset = format.charset();
        this.characters = characters;
        format.columns().forEach(columns::add);
        this.lines = format.sort() == Sort.JSON_LINES
                ? new JsonLines(name, characters, columns, LONGEST_LINE)
                : records(format);
        this.header = format.sort() == Sort.JSON_LINES || format.hasHeader();
        if (format.hasHeader()) {
            Line names = checked(this::header);
            for (int i = 0; i < names.size(); i++) {
                columns.add(names.value(i).strip());
            }
        }
        this.ofRejects = RejectColumns.end(columns.names());
    }

    /**
     * Opens a table, and reads its header where it has one.
     *
     * @throws IOException if the file cannot be read
     * @throws BrokenTableException if it begins with no table
     */
    public static Table open(Path file, TableFormat format) throws IOException {
        Reader characters;
        try {
            characters = Bytes.read(file, format.charset());
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new BrokenTableException(file.toString(), 1, "it begins as gzip, and is none: " + e.getMessage(), e);
        }
        try {
            return new Table(file, format, characters);
        } catch (BrokenTableException e) {
            characters.close();
            throw e;
        }
    }

    private Line header() {
        if (!lines.hasNext()) {
            throw new BrokenTableException(
                    name, 1, "it is empty: a table begins with a line of the names of its columns");
        }
        return lines.next();
    }

    private Iterator<Line> records(TableFormat format) {
        Reader closed = format.quote()
                .<Reader>map(quote -> new ClosedQuotes(characters, quote, format.separator()))
                .getOrElse(characters);
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(format.separator())
                .quoteCharacter(format.quote().getOrElse(NO_QUOTE))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // told line by line, see the mapping
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_LINE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(Columns.MOST)
                                .maxFieldSize(LONGEST_VALUE)
                                .maxRecordSize(LONGEST_LINE)
                                .build(),
                        closed)
                .iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Line next() {
                CsvRecord next = records.next();
                return new Line(next.getStartingLineNumber(), next.getFields());
            }
        };
    }

    /** What its columns are called; of JSON those that were met so far. */
    public Columns columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return checked(lines::hasNext);
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Line next = checked(lines::next);
        last = next.number();
        return isOfRejects(next) ? next.unsafe() : next;
    }

    private boolean isOfRejects(Line line) {
        return ofRejects || (!header && line.size() == columns.size() + RejectColumns.NAMES.size());
    }

    private <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException e) {
            throw new BrokenTableException(name, line(e), reason(e), e);
        } catch (UncheckedIOException e) {
            throw new BrokenTableException(name, last + 1, reason(e), e);
        }
    }

    /** Where the record begins that cannot be read; told in words alone. */
    private long line(CsvParseException e) {
        Matcher told = LINE.matcher(reason(e) + " " + e.getMessage());
        return told.find() ? Long.parseLong(told.group(1)) : last + 1;
    }

    private String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof CharacterCodingException)) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case CharacterCodingException other ->
                "here or after it, its bytes are no %s: say in which charset it is, as charset: windows-1252 under table"
                        .formatted(charset);
            case java.util.zip.ZipException damaged -> "the packed file is damaged: " + damaged.getMessage();
            case java.io.EOFException end -> "the packed file breaks off: it was not copied to its end";
            default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
        };
    }

    @Override
    public void close() {
        try {
            characters.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
