package io.entente.examples.cli;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.history.Directory;
import io.entente.projection.View;
import io.entente.story.Story;
import io.vavr.collection.Array;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which two, when, as known when, after which stories: what every question to a relationship has in common. */
final class Question {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "ONE", description = "a country code (CN), or an id or name of the story")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "the other; the order is of no account")
    private String other = "";

    @Option(
            names = "--story",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "story files, YAML or JSON; ids mean the same in all of them")
    private List<Path> files = List.of();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = Days.Day.class,
            description = "what had happened by the end of that day, such as 2018-12-31 (default: today)")
    private @Nullable LocalDate at;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            converter = Days.Moment.class,
            description = "as known by the end of that day, or by a moment such as 2020-01-01T18:00:00Z (default: now)")
    private @Nullable Instant known;

    @Option(names = "--json", description = "print JSON for programs")
    private boolean json;

    /** The view of what is asked for. */
    View view() {
        CommandSpec spec = java.util.Objects.requireNonNull(command);
        Story story = Stories.require(
                Story.read(files.toArray(Path[]::new)), spec.commandLine().getErr());
        View all = Stories.recorded(story).all();
        if (at != null) {
            all = all.at(at);
        }
        if (known != null) {
            all = all.knownAt(known);
        }
        return all.between(dyad(all.directory(), spec));
    }

    boolean json() {
        return json;
    }

    private Dyad dyad(Directory directory, CommandSpec spec) {
        try {
            var members =
                    Array.of(one, other).map(written -> directory.find(written).getOrElse(() -> Entity.of(written)));
            return new Dyad(members.get(0), members.get(1));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
