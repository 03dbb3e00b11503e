package io.entente.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.projections.forms.Span;
import io.entente.projections.forms.Style;
import io.entente.projections.forms.text.Page;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "kinds",
        description = "Every kind of development, its fields, an example.",
        mixinStandardHelpOptions = true)
final class KindsCommand implements Callable<Integer> {

    private static final int FIELDS = 18;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "KIND", description = "only these (default: every kind)")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
        Seq<Kind> all = Main.extensions(command).kinds().all().toVector();
        Seq<Kind> asked = names.isEmpty() ? all : Vector.ofAll(names).map(name -> named(name, all));
        asked.forEach(kind -> Main.out(command).page(told(kind)));
        Main.out(command).page(entities());
        return 0;
    }

    private static Kind named(String name, Seq<Kind> all) {
        return all.find(it -> it.name().equalsIgnoreCase(name))
                .getOrElseThrow(() -> new BadInput(
                        "there is no kind '%s'%s".formatted(name, Near.didYouMean(name, all.map(Kind::name)))));
    }

    /** Whoever and whatever our examples name: an example is to be pasted with what it needs. */
    private static Page entities() throws IOException {
        try (InputStream story =
                Objects.requireNonNull(KindsCommand.class.getResourceAsStream("/stories/examples.yaml"))) {
            return new Page()
                    .line(
                            Style.HEADING.on("entities"),
                            Span.plain("  what the examples name, to be described in a story once"))
                    .lines(new String(story.readAllBytes(), UTF_8).split("entities:\n", 2)[1]);
        }
    }

    private static Page told(Kind kind) {
        Page page = new Page(FIELDS)
                .line(
                        Style.HEADING.on(kind.name()),
                        Span.plain(kind.description().map("  "::concat).getOrElse("")));
        kind.fields()
                .forEach(field -> page.row("    " + field.name() + (field.required() ? "" : "?"), described(field)));
        kind.example().forEach(example -> page.line(Style.ASIDE.on("  e.g. " + example)));
        return page.blank();
    }

    private static String described(Field field) {
        String description = field.description().getOrElse("");
        return field.choices().isEmpty()
                ? description
                : description + " " + field.choices().mkString("(", " | ", ")");
    }
}
