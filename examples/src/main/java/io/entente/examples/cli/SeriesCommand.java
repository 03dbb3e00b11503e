package io.entente.examples.cli;

import io.entente.projections.answers.SeriesAnswer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "series",
        description = "Every number that the state tells, over time: on which day it became how much.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SeriesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private Clocks clocks = new Clocks();

    @Override
    public Integer call() {
        Main.out(command)
                .written(pair.answer(today -> SeriesAnswer.of(
                        clocks.on(today), Main.extensions(command).relationship())));
        return 0;
    }
}
