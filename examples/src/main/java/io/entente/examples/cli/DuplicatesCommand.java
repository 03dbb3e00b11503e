package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.event.Names;
import io.entente.history.Assessment;
import io.entente.history.Duplicate;
import io.entente.history.Duplicates;
import io.entente.history.History;
import io.entente.journal.SourceId;
import io.entente.projection.View;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "duplicates",
        description =
                "Developments that different sources report under ids of their own and that may be one, the likeliest"
                        + " first: a story file of statements of sameness, for you to look through and import. Nothing is changed.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DuplicatesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "ONE",
            description = "a country by code or English name (CN, CHN, China), or an id or name of the story or store")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "the other; the order is of no matter")
    private String other = "";

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    @Option(
            names = "--from",
            paramLabel = "SOURCE",
            description = "only pairs of which this source reports one (default: any)")
    private @Nullable String from;

    @Option(names = "--and", paramLabel = "SOURCE", description = "and this one the other (default: any)")
    private @Nullable String and;

    @Option(
            names = "--by",
            paramLabel = "SOURCE",
            description = "whose word it is to be that they are one (default: ${DEFAULT-VALUE})",
            defaultValue = "editor")
    private String by = "";

    @Option(
            names = "--all",
            description = "also pairs of which a likelier one is there: of what a source tells apart, no more than one"
                    + " can be what another tells")
    private boolean all;

    @Override
    public Integer call() {
        CommandSpec spec = Objects.requireNonNull(command);
        try (Entente entente = origin.open(Main.extensions(spec).kinds(), Main.err(spec))) {
            View view = entente.everything();
            History history = view.history().between(new Actors(view).dyad(one, other, spec));
            Seq<Duplicate> candidates =
                    Duplicates.candidates(history, source(from, view, spec), source(and, view, spec));
            Seq<Duplicate> found = all ? candidates : Duplicates.likeliest(candidates);
            if (found.isEmpty()) {
                Main.err(spec).line("no two developments that different sources report look like one");
            } else {
                Main.out(spec).written(story(found, history.names(), spec));
            }
            leftOut(candidates.size() - found.size(), spec);
        }
        return 0;
    }

    private static void leftOut(int count, CommandSpec spec) {
        if (count > 0) {
            Main.err(spec)
                    .line("%,d less likely %s of these developments left out; with --all %s shown, too"
                            .formatted(count, count == 1 ? "pair" : "pairs", count == 1 ? "it is" : "they are"));
        }
    }

    private String story(Seq<Duplicate> found, Names names, CommandSpec spec) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Vector.of(
                        Yaml.comment(
                                "Developments that may be one: leave out those that are two, and import the rest."),
                        "entente: 1",
                        "source: {id: %s, published: %s}"
                                .formatted(Yaml.quoted(sourceId(by, spec).value()), today),
                        "same:")
                .appendAll(found.flatMap(duplicate -> entry(duplicate, names)))
                .mkString("", "\n", "\n");
    }

    private static Seq<String> entry(Duplicate duplicate, Names names) {
        return Vector.of(
                        Yaml.comment("%d %%: %s"
                                .formatted(
                                        duplicate.score(), duplicate.reasons().mkString(", "))),
                        Yaml.comment("  " + told(duplicate.one(), names)),
                        Yaml.comment("  " + told(duplicate.other(), names)),
                        "- developments: " + Yaml.list(duplicate.ids()))
                .map(line -> "  " + line);
    }

    private static String told(Assessment one, Names names) {
        return "%s, %s: %s (%s)"
                .formatted(
                        one.id(),
                        one.date(),
                        one.development().sentence(names),
                        one.sources().mkString(", "));
    }

    private static io.vavr.control.Option<SourceId> source(@Nullable String id, View view, CommandSpec spec) {
        return io.vavr.control.Option.of(id)
                .map(written -> sourceId(written, spec))
                .peek(source -> {
                    if (view.history().assessments().forAll(it -> !it.sources().contains(source))) {
                        throw new ParameterException(
                                spec.commandLine(), "no source '%s' reports anything".formatted(source));
                    }
                });
    }

    private static SourceId sourceId(String written, CommandSpec spec) {
        try {
            return SourceId.of(written);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
