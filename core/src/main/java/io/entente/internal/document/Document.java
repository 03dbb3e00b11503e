package io.entente.internal.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.entente.journal.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What was read of a YAML 1.2 or JSON document. Hostile input is refused while it is read: nesting deeper than
 * {@value TreeBuilder#MAX_DEPTH}, more than {@value TreeBuilder#MOST_WRITTEN} values, aliases that stand for more than
 * {@value TreeBuilder#MOST_UNFOLDED} of them, bytes that are not UTF-8, characters that are none of a text, keys that
 * occur twice, lines of YAML longer than {@value #LONGEST_LINE}.
 *
 * @param content the document, where it could be read to its end: a character that is none of a text is replaced in it by
 *     U+FFFD, and of keys that occur twice it has the first
 * @param problems the errors in it; where there is none, there is content
 */
public record Document(Option<Node> content, Seq<Problem> problems) {

    // the YAML parser copies a token anew for each thousand characters it grows by
    static final int LONGEST_LINE = 100_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(ownLimitsOnly())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES) // a table that colliding names could fill
            .build();
    private static final JsonFactory YAML = new AnchoringYaml(YAMLFactory.builder()
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .loaderOptions(unlimitedLength())
            .streamReadConstraints(ownLimitsOnly()));

    private static final Pattern PLACE_IN_WORDS =
            Pattern.compile("\\[Source: REDACTED[^;]*; line: (\\d+), column: (\\d+)]");

    /**
     * Reads a document.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON, every other as YAML
     */
    public static Document read(String name, byte[] bytes) {
        Place start = Place.startOf(name);
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        List<Problem> problems = new ArrayList<>();
        Option<Node> content = Characters.decoded(bytes, start, json ? Integer.MAX_VALUE : LONGEST_LINE, problems)
                .flatMap(text -> parse(json ? JSON : YAML, text, start, problems));
        return new Document(content, Vector.ofAll(problems));
    }

    /** Why a file cannot be read, for a message. */
    public static String whyUnread(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "this is a directory: name a file";
        }
        return switch (e) {
            case NoSuchFileException none -> "there is no such file";
            case AccessDeniedException denied -> "it may not be read: look who may";
            case FileSystemException failed when failed.getReason() != null -> "cannot be read: " + failed.getReason();
            default -> "cannot be read: " + e.getMessage();
        };
    }

    private static Option<Node> parse(JsonFactory factory, String text, Place start, List<Problem> problems) {
        try (JsonParser parser = factory.createParser(text)) {
            return new TreeBuilder(parser, start, problems).document();
        } catch (JsonProcessingException e) {
            problems.add(problem(e, start));
            return Option.none();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
    }

    private static Problem problem(JsonProcessingException e, Place start) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
                return problem(yaml, start);
            }
        }
        JsonLocation where = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        String reason = PLACE_IN_WORDS
                .matcher(e.getOriginalMessage().lines().findFirst().orElse("not readable"))
                .replaceAll("line $1, column $2");
        return start.at(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()))
                .error(
                        reason.startsWith("Expected a field name")
                                ? "a key is a plain text, not a list, a mapping or an alias"
                                : reason);
    }

    private static Problem problem(MarkedYAMLException e, Place start) {
        boolean atEnd =
                e.getProblem().contains("end of stream") || e.getProblem().contains("<stream end>");
        // what is never closed is to be mended where it begins, not at the end of the file
        Mark mark = atEnd && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        return start.at(mark.getLine() + 1, mark.getColumn() + 1).error(reason(e));
    }

    private static String reason(MarkedYAMLException e) {
        if (e.getProblem().contains("<document start>")) {
            return TreeBuilder.SECOND_DOCUMENT;
        }
        return (e.getContext() == null ? e.getProblem() : e.getProblem() + ", " + e.getContext())
                + (e.getProblem().endsWith("but got ?") ? ": quote a text that ends with ?" : "");
    }

    private static StreamReadConstraints ownLimitsOnly() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(TreeBuilder.MAX_DEPTH + 1)
                .maxNameLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE) // numbers stay text until something reads them
                .build();
    }

    private static LoaderOptions unlimitedLength() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }
}
