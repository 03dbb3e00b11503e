package io.entente.examples.cli;

import io.entente.projection.View;
import io.entente.projections.forms.Asked;
import io.entente.projections.page.Language;
import io.entente.projections.page.RelationshipPage;
import io.vavr.collection.Array;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "page",
        description = {
            "Writes one relationship as a page for a browser: at any day, as known at any other, each figure a click away from",
            "its sources. It is one file, which needs neither a network nor a server."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PageCommand implements Callable<Integer> {

    private static final int MANY_STATES = 500;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private Clocks clocks = new Clocks();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Days.Day.class,
            description = "the first day that is shown (default: the first on which anything changes)")
    private @Nullable LocalDate from;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = Tag.class,
            description =
                    "the language of the page's own words at first: en or de, with or without a region (default: en)")
    private Language language = Language.ENGLISH;

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        output.requireFree();
        pair.ask(today -> {
            View view = clocks.on(today);
            RelationshipPage page = page(view);
            output.write(out -> write(page, out));
            if (view.history().assessments().isEmpty()) {
                Main.err(command).line(Asked.nothing(view, CommandLineReader.GUIDE));
            }
            return 0;
        });
        return 0;
    }

    private RelationshipPage page(View view) {
        RelationshipPage page = RelationshipPage.of(
                        view, Main.extensions(command).relationship())
                .in(language);
        try {
            return from == null ? page : page.from(from);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--from: " + e.getMessage());
        }
    }

    /** Writes a page in UTF-8, and gives it back. */
    static RelationshipPage write(RelationshipPage page, OutputStream out) throws IOException {
        try (Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                Bar bar = new Bar("page", MANY_STATES)) {
            page.write(characters, bar);
            return page;
        }
    }

    /** A language by its tag. */
    static final class Tag implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            return Language.lookUp(tag)
                    .getOrElseThrow(() -> new TypeConversionException("there is no page in '%s'; there are: %s"
                            .formatted(
                                    tag,
                                    Array.of(Language.values())
                                            .map(Language::tag)
                                            .mkString(", "))));
        }
    }
}
