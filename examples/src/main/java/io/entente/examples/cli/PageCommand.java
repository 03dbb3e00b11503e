package io.entente.examples.cli;

import io.entente.projection.View;
import io.entente.projections.forms.Asked;
import io.entente.projections.page.Language;
import io.entente.projections.page.RelationshipPage;
import io.vavr.collection.Array;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Path STANDARD_OUTPUT = Path.of("-");

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
            description = "the language of the page's own words at first: en or de (default: en)")
    private Language language = Language.ENGLISH;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write it to a new file, which appears when it is whole (default: -, standard output)")
    private Path file = STANDARD_OUTPUT;

    @Override
    public Integer call() {
        if (file.toString().isEmpty()) {
            throw new BadInput("--output: name a file, or leave it out");
        }
        if (!file.equals(STANDARD_OUTPUT) && Files.exists(file)) {
            throw new BadInput("%s is there already: name another file, or move it away".formatted(file));
        }
        pair.ask(today -> {
            View view = clocks.on(today);
            write(page(view));
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

    private void write(RelationshipPage page) {
        if (!file.equals(STANDARD_OUTPUT)) {
            try (Beside beside = written(page, file)) {
                beside.moveIntoPlace();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Main.out(command).bytes(), StandardCharsets.UTF_8))) {
            page.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a page beside its place, to which it is yet to be moved. */
    static Beside written(RelationshipPage page, Path place) {
        Beside beside = Beside.of(place);
        try (Writer out = Files.newBufferedWriter(beside.part(), StandardCharsets.UTF_8)) {
            page.write(out);
            return beside;
        } catch (IOException e) {
            beside.close();
            throw BadInput.unwritten(place, e);
        }
    }

    /** A language by its tag. */
    static final class Tag implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            return Array.of(Language.values())
                    .find(it -> it.tag().equalsIgnoreCase(tag)) // as BCP 47 has it
                    .getOrElseThrow(() -> new TypeConversionException("there is no page in '%s'; there are: %s"
                            .formatted(
                                    tag,
                                    Array.of(Language.values())
                                            .map(Language::tag)
                                            .mkString(", "))));
        }
    }
}
