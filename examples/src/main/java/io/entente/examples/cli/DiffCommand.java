package io.entente.examples.cli;

import io.entente.projection.Change;
import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.DiffAnswer;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "What changed between two days (--from, --to), or what was learned of one day between two dates of knowledge"
                    + " (--at, --known-from, --known-to)."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private FormOption form = new FormOption();

    @ArgGroup(multiplicity = "1")
    private Between between = new Between();

    /** Either of the two questions. */
    static final class Between {

        @ArgGroup(exclusive = false)
        private @Nullable Time time;

        @ArgGroup(exclusive = false)
        private @Nullable Knowledge knowledge;
    }

    /** What changed. */
    static final class Time {

        @Option(
                names = "--from",
                required = true,
                paramLabel = "DATE",
                converter = Days.Day.class,
                description = "what changed after the end of that day")
        private LocalDate from = LocalDate.MIN;

        @Option(
                names = "--to",
                required = true,
                paramLabel = "DATE",
                converter = Days.Day.class,
                description = "by the end of that day")
        private LocalDate to = LocalDate.MAX;

        @Option(
                names = "--known",
                paramLabel = "DATE",
                converter = Days.Moment.class,
                description = "as known by the end of that day, or by a moment (default: now)")
        private @Nullable Instant known;
    }

    /** What was learned. */
    static final class Knowledge {

        @Option(
                names = "--known-from",
                required = true,
                paramLabel = "DATE",
                converter = Days.Moment.class,
                description = "what was learned after the end of that day, or after that moment")
        private Instant from = Instant.MIN;

        @Option(
                names = "--known-to",
                required = true,
                paramLabel = "DATE",
                converter = Days.Moment.class,
                description = "by the end of that day, or by that moment")
        private Instant to = Instant.MAX;

        @Option(
                names = "--at",
                paramLabel = "DATE",
                converter = Days.Day.class,
                description = "of what had happened by the end of that day (default: today)")
        private @Nullable LocalDate at;
    }

    @Override
    public Integer call() {
        Main.out(command).written(pair.answer(this::differences, form));
        return 0;
    }

    private Answer differences(View today) {
        View from = from(today);
        View to = to(today);
        return DiffAnswer.of(
                from, to, changes(from, to), Main.extensions(command).relationship());
    }

    private Seq<Change> changes(View from, View to) {
        try {
            return from.comparedTo(to);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), e.getMessage(), e);
        }
    }

    private View from(View today) {
        return between.time != null
                ? known(today, between.time).at(between.time.from)
                : at(today, Objects.requireNonNull(between.knowledge)).knownAt(between.knowledge.from);
    }

    private View to(View today) {
        return between.time != null
                ? known(today, between.time).at(between.time.to)
                : at(today, Objects.requireNonNull(between.knowledge)).knownAt(between.knowledge.to);
    }

    private static View known(View today, Time time) {
        return time.known == null ? today : today.knownAt(time.known);
    }

    private static View at(View today, Knowledge knowledge) {
        return knowledge.at == null ? today : today.at(knowledge.at);
    }
}
