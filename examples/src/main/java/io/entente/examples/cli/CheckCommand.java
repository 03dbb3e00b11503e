package io.entente.examples.cli;

import io.entente.event.Dyad;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projections.forms.Counted;
import io.entente.story.Story;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description =
                "Reads story files and tells every error at once (exit 1), or what they hold and what is odd (exit 0).",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "story files, YAML or JSON")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        Story story = Stories.requireTellingAll(
                Stories.read(Main.extensions(command).kinds(), Option.none(), files), Main.err(command));
        Seq<Report> reports = all(story, Report.class);
        int entities = all(story, Profile.class).size();
        Main.out(command)
                .line("%s on %s of %s; described: %s, %s; %s"
                        .formatted(
                                Counted.of(reports.size(), "report"),
                                Counted.of(reports.map(Report::id).distinct().size(), "development"),
                                reports.isEmpty()
                                        ? "no dyad"
                                        : TreeSet.<Dyad>ofAll(reports.flatMap(Report::dyads))
                                                .mkString(", "),
                                Counted.of(all(story, Source.class).size(), "source"),
                                entities == 1 ? "1 entity" : entities + " entities",
                                Counted.of(Problem.count(story.warnings()), "warning")));
        return 0;
    }

    private static <T> Seq<T> all(Story story, Class<T> type) {
        return story.recordables().filter(type::isInstance).map(type::cast);
    }
}
