package io.entente.examples.cli;

import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.forms.Asked;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Seq;
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

    @Mixin
    private FormOption form = new FormOption();

    @Parameters(
            index = "2",
            paramLabel = "ITEM",
            description =
                    "an agreement, asset, holder, weapon system, slogan or measure, the id of a development, or a section")
    private String item = "";

    @Mixin
    private Clocks clocks = new Clocks();

    @Override
    public Integer call() {
        Main.out(command).written(pair.answer(today -> explained(clocks.on(today)), form));
        return 0;
    }

    private Answer explained(View view) {
        Relationship relationship = Main.extensions(command).relationship();
        return ExplainAnswer.of(view, relationship, item)
                .getOrElseThrow(() -> new BadInput(
                        "nothing between %s goes by '%s'; ask for what state names, for the id of a development (timeline lists every one)%s"
                                .formatted(Asked.pair(view), item, sections(view, relationship))));
    }

    /** Those that tell anything. */
    private static String sections(View view, Relationship relationship) {
        Seq<String> names = StateAnswer.of(view, relationship)
                .sections()
                .reject(section -> section.items().isEmpty())
                .map(StateAnswer.Section::name);
        return names.isEmpty() ? "" : names.mkString(", or for a section: ", ", ", "");
    }
}
