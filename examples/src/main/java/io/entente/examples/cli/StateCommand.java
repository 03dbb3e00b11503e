package io.entente.examples.cli;

import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "state",
        description =
                "The state of a relationship at a date: agreements, holdings, investment, arms, slogans, figures.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Question question = new Question();

    @Override
    public Integer call() {
        PrintWriter out =
                java.util.Objects.requireNonNull(command).commandLine().getOut();
        View view = question.view();
        RelationshipState state = view.replay(new Relationship());
        out.println(question.json() ? StateJson.of(view, state) : StateText.of(view, state));
        return 0;
    }
}
