package io.entente.examples.cli;

import io.entente.projections.answers.StateAnswer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "state",
        description = "The state of a relationship at a date, as known at another: what every question answers.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private Clocks clocks = new Clocks();

    @Override
    public Integer call() {
        Main.out(command)
                .written(pair.answer(today -> StateAnswer.of(
                        clocks.on(today),
                        it -> Replay.of(it, Main.extensions(command).relationship()))));
        return 0;
    }
}
