package io.entente.intake;

import static java.util.Objects.requireNonNull;

import io.entente.internal.document.Document;
import io.entente.internal.mapping.Draft;
import io.entente.internal.mapping.Sheet;
import io.entente.internal.mapping.SheetReader;
import io.entente.internal.table.BrokenTableException;
import io.entente.journal.Problem;
import io.entente.journal.Source;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the rows of a table tell: which columns become which fields of which reports, by whose word, since when known. It is
 * written in a file, YAML or JSON, whose format the JSON Schema {@value #SCHEMA} in this jar tells. Immutable.
 */
public final class Mapping {

    /** The resource that holds the JSON Schema (2020-12) of the format. */
    public static final String SCHEMA = "/io/entente/intake/mapping.schema.json";

    private static final Seq<String> PRESETS = Vector.of(
            "aiddata-gcdf-2",
            "aiddata-gcdf-3",
            "gdelt-2",
            "icews",
            "sipri-register",
            "un-votes",
            "us-travels",
            "us-visits");

    private final Sheet sheet;

    private Mapping(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Reads a mapping.
     *
     * @param file YAML, or JSON where the name ends with {@code .json}
     * @return the mapping, or every error in it
     */
    public static Validation<Seq<Problem>, Mapping> read(Path file) {
        requireNonNull(file, "file");
        try {
            return SheetReader.read(file.toString(), Files.readAllBytes(file)).map(Mapping::new);
        } catch (IOException e) {
            return Validation.invalid(unread(file, e));
        }
    }

    private static Seq<Problem> unread(Path file, IOException e) {
        return Vector.of(new Problem(Problem.Severity.ERROR, file.toString(), 1, 1, "", Document.whyUnread(file, e)));
    }

    /**
     * Reads a mapping from a text.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON
     * @return the mapping, or every error in it
     */
    public static Validation<Seq<Problem>, Mapping> parse(String name, String text) {
        return SheetReader.read(
                        requireNonNull(name, "name"),
                        requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8))
                .map(Mapping::new);
    }

    /**
     * A first mapping of a table, commented, to be looked at and mended: what parts its values, dates and how they are written,
     * countries, money and what tells a row from others are guessed from its header and its first rows.
     *
     * @return the text of a mapping, as YAML; it imports the table as it stands where the guesses hold, and says so by a
     *     {@code ___} where none could be made. Or why the file is no table
     */
    public static Validation<Seq<Problem>, String> draft(Path table) {
        requireNonNull(table, "table");
        try {
            return Validation.valid(Draft.of(table));
        } catch (BrokenTableException e) {
            return Validation.invalid(Vector.of(e.problem()));
        } catch (IOException e) {
            return Validation.invalid(unread(table, e));
        }
    }

    /** The names of the mappings that come with the library, of data sets of the field. */
    public static Seq<String> presets() {
        return PRESETS;
    }

    /** A mapping that comes with the library; none of that name. */
    public static Option<Mapping> preset(String name) {
        requireNonNull(name, "name");
        return presetText(name).map(text -> parse(name + ".yaml", text)
                .fold(
                        problems -> {
                            throw new IllegalStateException(problems.mkString("\n"));
                        },
                        mapping -> mapping));
    }

    /** The file of a mapping that comes with the library, to begin one's own from; none of that name. */
    public static Option<String> presetText(String name) {
        requireNonNull(name, "name");
        if (!PRESETS.contains(name)) {
            return Option.none();
        }
        try (InputStream text = Mapping.class.getResourceAsStream(name + ".yaml")) {
            return Option.some(new String(requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("%s, a part of this library, cannot be read".formatted(name), e);
        }
    }

    /** What it maps, for a person; none if not told. */
    public Option<String> title() {
        return sheet.title();
    }

    /** Whose words the rows are. */
    public Source source() {
        return sheet.source();
    }

    /** Since when one could know the edition; rows may tell otherwise of themselves. */
    public EventDate known() {
        return sheet.edition().known();
    }

    /** Whether rows that a table does not have any more are thereby taken back. */
    public boolean isComplete() {
        return sheet.edition().complete();
    }

    Sheet sheet() {
        return sheet;
    }

    /** {@code aiddata-gcdf 2.0, known since 2021-09-29}. */
    @Override
    public String toString() {
        return "%s%s, known since %s"
                .formatted(
                        source().id(), sheet.edition().name().map(" "::concat).getOrElse(""), known());
    }
}
