package io.entente.examples.cli;

import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.TimelineAnswer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "timeline",
        description = "Every development between two, in the order in which they certainly happened, with its sources.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TimelineCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private FormOption form = new FormOption();

    @Mixin
    private Clocks clocks = new Clocks();

    @Mixin
    private Only only = new Only();

    @Override
    public Integer call() {
        Main.out(command).written(pair.answer(today -> timeline(clocks.on(today)), form));
        return 0;
    }

    private Answer timeline(View view) {
        return TimelineAnswer.of(view, only.of(view, Main.extensions(command).kinds()));
    }
}
