package io.entente.examples.cli;

import io.entente.projections.answers.ChronicleAnswer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "chronicle",
        description = "The relationship told in order, in short paragraphs with notes on whose word each sentence is.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ChronicleCommand implements Callable<Integer> {

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private FormOption form = new FormOption();

    @Mixin
    private Clocks clocks = new Clocks();

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        output.requireFree();
        output.write(pair.answer(today -> ChronicleAnswer.of(clocks.on(today)), form, "markdown"));
        return 0;
    }
}
