package io.entente.examples.cli;

import io.entente.projection.Granularity;
import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.Selection;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.relationship.Relationship;
import io.entente.time.EventDate;
import java.time.LocalDate;
import java.util.List;
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
        name = "series",
        description =
                "Every number that the state tells, over time: on which day it became how much; or, with --by, how"
                        + " much it is by the end of each period.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SeriesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private FormOption form = new FormOption();

    @Mixin
    private Clocks clocks = new Clocks();

    @ArgGroup(exclusive = false)
    private @Nullable Periods periods;

    /** Period by period. */
    static final class Periods {

        @Option(
                names = "--by",
                required = true,
                paramLabel = "PERIOD",
                description = "by the end of each day, month, quarter or year")
        private Granularity by = Granularity.YEAR;

        @Option(
                names = "--section",
                paramLabel = "NAME",
                description = "with --by: only that section, such as holdings (repeatable)")
        private List<String> sections = List.of();

        @Option(
                names = "--from",
                paramLabel = "DATE",
                converter = Days.Calendar.class,
                description = "with --by: from the first day of that year, month or day on (default: from the period in"
                        + " which anything may first have happened)")
        private @Nullable EventDate from;

        @Option(
                names = "--to",
                paramLabel = "DATE",
                converter = Days.Calendar.class,
                description = "with --by: up to the last day of that year, month or day (default: the day of --at)")
        private @Nullable EventDate to;
    }

    @Override
    public Integer call() {
        Relationship relationship = Main.extensions(command).relationship();
        Main.out(command)
                .written(pair.answer(
                        today -> periods == null
                                ? SeriesAnswer.of(clocks.on(today), relationship)
                                : answer(periods, clocks.on(today), relationship),
                        form));
        return 0;
    }

    private Answer answer(Periods asked, View view, Relationship relationship) {
        LocalDate last = asked.to == null ? view.asOf().at() : asked.to.latest().get();
        if (clocks.isDayGiven() && last.isAfter(view.asOf().at())) {
            throw refused(
                    "--to %s is after --at %s".formatted(asked.to, view.asOf().at()));
        }
        if (asked.from != null && asked.from.earliest().get().isAfter(last)) {
            throw refused("--from %s is after the last day asked about, %s".formatted(asked.from, last));
        }
        Selection selection = Selection.ALL.sections(asked.sections.toArray(String[]::new));
        try {
            return asked.from == null
                    ? PeriodsAnswer.of(view.at(last), relationship, selection, asked.by)
                    : PeriodsAnswer.of(
                            view.at(last),
                            relationship,
                            selection,
                            asked.by,
                            asked.from.earliest().get());
        } catch (UnfitExtensionException unfit) {
            throw unfit;
        } catch (IllegalArgumentException e) {
            throw new BadInput("series: " + e.getMessage());
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), why);
    }
}
