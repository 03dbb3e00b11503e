package io.entente.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.projections.forms.Span;
import io.entente.projections.forms.Style;
import io.entente.projections.forms.text.Page;
import io.entente.story.Story;
import io.vavr.collection.Iterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "kinds",
        description = "Every kind of development, its fields, an example.",
        mixinStandardHelpOptions = true)
final class KindsCommand implements Callable<Integer> {

    private static final int FIELDS = 18;

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() throws IOException {
        JsonNode schema = schema();
        Main.extensions(command).kinds().all().forEach(kind -> Main.out(command)
                .page(told(kind, schema.at("/$defs/kinds/$defs/" + kind.name()))));
        return 0;
    }

    private static JsonNode schema() throws IOException {
        try (InputStream schema = Story.class.getResourceAsStream(Story.SCHEMA)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(schema));
        }
    }

    private static Page told(Kind kind, JsonNode schema) {
        Page page = new Page(FIELDS)
                .line(
                        Style.HEADING.on(kind.name()),
                        Span.plain("  " + schema.path("description").asText()));
        kind.fields()
                .forEach(field ->
                        page.row("    " + field.name() + (field.required() ? "" : "?"), described(field, schema)));
        return page.line(Style.ASIDE.on(
                        "  e.g. " + example(schema.path("examples").path(0))))
                .blank();
    }

    private static String described(Field field, JsonNode schema) {
        String description =
                schema.path("properties").path(field.name()).path("description").asText();
        return field.choices().isEmpty()
                ? description
                : description + " " + field.choices().mkString("(", " | ", ")");
    }

    private static String example(JsonNode example) {
        return Iterator.ofAll(example.properties())
                .map(field -> field.getKey() + ": " + flow(field.getValue()))
                .mkString("{", ", ", "}");
    }

    // YAML in one line: quoted only where it must be
    private static String flow(JsonNode value) {
        if (value.isObject()) {
            return example(value);
        }
        if (value.isArray()) {
            return Iterator.ofAll(value).map(KindsCommand::flow).mkString("[", ", ", "]");
        }
        String text = value.asText();
        return text.matches("[^\\[\\]{},:#&*!|>'\"%@`]+") ? text : value.toString();
    }
}
