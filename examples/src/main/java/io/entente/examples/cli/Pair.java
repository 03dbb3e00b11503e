package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Assessment;
import io.entente.history.Directory;
import io.entente.history.Resolution;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.time.Recorded;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Which two, after which stories or store, whose word goes first: what every question to a relationship has in common. */
final class Pair {

    @Spec(Spec.Target.MIXEE)
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
            names = "--prefer",
            split = ",",
            paramLabel = "SOURCE",
            description = "where sources differ, follow the first of these that has a word (default: the latest known)")
    private List<String> sources = List.of();

    @Option(
            names = "--recorded",
            paramLabel = "POSITION|DATE",
            converter = Days.Recording.class,
            description = "of what the journal had recorded by then (default: all)")
    private @Nullable Recorded recorded;

    @Option(
            names = "--with-predecessors",
            description = "count what stands under the states that they succeed, too, up to the day of the succession")
    private boolean withPredecessors;

    /** The answer to a question to their relationship, which is handed over as of today, as known now; written. */
    String answer(Function<View, Answer> question, FormOption form) {
        return answer(question, form, "text");
    }

    /** The same, in that form unless another is asked for. */
    String answer(Function<View, Answer> question, FormOption form, String usual) {
        return ask(view -> form.write(question.apply(view), usual, Objects.requireNonNull(command)));
    }

    /** What a question to their relationship gives, which is handed over as of today, as known now. */
    <T> T ask(Function<View, T> question) {
        CommandSpec spec = Objects.requireNonNull(command);
        origin.files().stream()
                .filter(file -> file.toString().startsWith("-"))
                .findFirst()
                .ifPresent(file -> {
                    throw new UnmatchedArgumentException(spec.commandLine(), List.of(file.toString()));
                });
        try (Entente entente = origin.open(Main.extensions(spec).kinds(), Main.err(spec))) {
            requireRecorded(entente.journal().head());
            View view = view(entente.everything(), spec);
            warnOfUnknown(view, spec);
            return question.apply(view);
        }
    }

    // a position is easily mistaken for a year
    private void requireRecorded(long head) {
        if (recorded instanceof Recorded.UpTo upTo && upTo.last() > head) {
            throw new BadInput(
                    "--recorded: the journal has %d positions, and no %d: give one of them, or a day such as 2026-12-31"
                            .formatted(head, upTo.last()));
        }
    }

    private View view(View all, CommandSpec spec) {
        View resolved = sources.isEmpty() ? all : all.preferring(ranking(all.directory(), spec));
        View counted = recorded == null ? resolved : resolved.asRecorded(recorded);
        View between = counted.between(new Actors(all).dyad(one, other, spec));
        return withPredecessors ? between.withPredecessors() : between;
    }

    private static void warnOfUnknown(View view, CommandSpec spec) {
        Seq<String> unknown = view.history()
                .assessments()
                .flatMap(Assessment::standing)
                .map(Report::development)
                .filter(UnknownDevelopment.class::isInstance)
                .map(it -> ((UnknownDevelopment) it).unknownKind());
        if (!unknown.isEmpty()) {
            Main.err(spec)
                    .line("warning: %s of no kind that this program knows: %s"
                            .formatted(
                                    unknown.size() == 1 ? "1 report is" : unknown.size() + " reports are",
                                    unknown.distinct().sorted().mkString(", ")));
        }
    }

    private Resolution ranking(Directory directory, CommandSpec spec) {
        try {
            Vector<SourceId> ranking = Vector.ofAll(sources).map(SourceId::of);
            ranking.reject(directory.sources()::containsKey).forEach(source -> Main.err(spec)
                    .line("warning: --prefer %s: no such source is described".formatted(source)));
            return Resolution.ranking(ranking);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
