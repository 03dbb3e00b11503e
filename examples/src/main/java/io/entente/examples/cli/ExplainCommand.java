package io.entente.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Report by report, what made an item of the state what it is, what was passed over, and why.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Parameters(
            index = "2",
            paramLabel = "ITEM",
            description = "an agreement, asset, holder, weapon system, slogan or measure, or the id of a development")
    private String item = "";

    @Mixin
    private Clocks clocks = new Clocks();

    @Override
    public Integer call() {
        Main.out(command).page(pair.answer(today -> {
            Explained explained = Explained.of(clocks.on(today), item);
            return pair.json() ? explained.json() : explained.text();
        }));
        return 0;
    }
}
