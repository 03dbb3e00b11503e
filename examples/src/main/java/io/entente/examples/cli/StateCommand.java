package io.entente.examples.cli;

import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.Selection;
import io.entente.projections.answers.StateAnswer;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    private FormOption form = new FormOption();

    @Mixin
    private Clocks clocks = new Clocks();

    @Mixin
    private Only only = new Only();

    @Option(names = "--section", paramLabel = "NAME", description = "only that section, such as holdings (repeatable)")
    private List<String> sections = List.of();

    @Override
    public Integer call() {
        Main.out(command).written(pair.answer(today -> state(clocks.on(today)), form));
        return 0;
    }

    private String meant(Extensions extensions) {
        Seq<String> there = extensions
                .relationship()
                .questions()
                .flatMap(Question::sections)
                .map(Section::name);
        return Vector.ofAll(sections)
                .reject(there::contains)
                .map(written -> Near.didYouMean(written, there))
                .mkString();
    }

    private Answer state(View view) {
        Extensions extensions = Main.extensions(command);
        Selection selection = only.of(view, extensions.kinds()).sections(sections.toArray(String[]::new));
        try {
            return StateAnswer.of(view, selection, it -> Replay.of(it, selection.of(extensions.relationship())));
        } catch (UnfitExtensionException unfit) {
            throw unfit;
        } catch (IllegalArgumentException e) {
            throw new BadInput("--section: " + e.getMessage() + meant(extensions));
        }
    }
}
