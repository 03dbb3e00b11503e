package io.entente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.entente.journal.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads a YAML 1.2 or JSON document into a {@link Node}. Hostile input is refused while it is read: nesting deeper than
 * {@value #MAX_DEPTH}, aliases that would unfold to more than {@value TreeBuilder#MAX_SIZE} values, bytes that are not
 * UTF-8, keys that occur twice.
 */
public final class Document {

    static final int MAX_DEPTH = 64;

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(constraints()).build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loaderOptions(unlimitedLength())
            .streamReadConstraints(constraints())
            .build();

    private Document() {}

    /**
     * Reads a document.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON, every other as YAML
     * @return the document, or the first error in it
     */
    public static Either<Problem, Node> read(String name, byte[] bytes) {
        Place start = new Place(name, 1, 1, "");
        CharBuffer text = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var decoded = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (decoded.isError()) {
            return Either.left(endOf(text, start).error("this is not UTF-8 text: save the file as UTF-8"));
        }
        return parse(
                start, text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.subSequence(1, text.length()) : text);
    }

    private static Either<Problem, Node> parse(Place start, CharSequence text) {
        JsonFactory factory = start.file().toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
        try (JsonParser parser = factory.createParser(text.toString())) {
            return new TreeBuilder(parser, start).document();
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            return Either.left(start.at(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()))
                    .error(reason(e)));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
    }

    private static String reason(JsonProcessingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException yaml && yaml.getProblem() != null) {
                return yaml.getContext() == null ? yaml.getProblem() : yaml.getProblem() + ", " + yaml.getContext();
            }
        }
        return e.getOriginalMessage().lines().findFirst().orElse("not readable");
    }

    private static Place endOf(CharBuffer text, Place start) {
        String read = text.toString();
        int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
        return start.at(line, read.length() - read.lastIndexOf('\n'));
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
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
