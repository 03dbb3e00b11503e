package io.entente.examples.cli;

import io.entente.projection.View;
import java.io.PrintWriter;
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
    private Question question = new Question();

    @Override
    public Integer call() {
        PrintWriter out =
                java.util.Objects.requireNonNull(command).commandLine().getOut();
        View view = question.view();
        out.println(question.json() ? Timeline.json(view) : Timeline.text(view));
        return 0;
    }
}
