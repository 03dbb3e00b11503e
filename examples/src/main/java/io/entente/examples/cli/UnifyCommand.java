package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.gazetteer.Spellings;
import io.entente.gazetteer.Spellings.Proposal;
import io.entente.history.Directory;
import io.entente.journal.Contents;
import io.entente.journal.Profile;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "unify",
        description =
                "Entities that may be one under two ids: a file of aliases for tables that are to be imported, with what"
                        + " to write in a story beside, for you to look through. Nothing is changed.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UnifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    @Override
    public Integer call() {
        CommandSpec spec = Objects.requireNonNull(command);
        try (Entente entente = origin.open(Main.extensions(spec).kinds(), Main.err(spec))) {
            Directory directory = entente.everything().directory();
            Seq<Proposal> found =
                    Spellings.in(directory, Contents.of(entente.journal()).entities());
            if (found.isEmpty()) {
                Main.err(spec).line("no two entities look like one");
            } else {
                Main.out(spec).written(aliases(found, directory));
            }
        }
        return 0;
    }

    private static String aliases(Seq<Proposal> found, Directory directory) {
        return Vector.of(
                        Yaml.comment("Entities that may be one: leave out those that are two."),
                        Yaml.comment(
                                "What reports name already keeps its id: write the one to keep in the story that tells of it."),
                        "aliases:")
                .appendAll(found.distinctBy(Proposal::other).flatMap(proposal -> entry(proposal, directory)))
                .mkString("", "\n", "\n");
    }

    private static Seq<String> entry(Proposal proposal, Directory directory) {
        Seq<String> names = names(proposal, directory);
        return Vector.of(
                        Yaml.comment(proposal.toString()),
                        Yaml.comment("in a story, under entities: {id: %s, …, aliases: %s}"
                                .formatted(proposal.kept(), Yaml.list(names))))
                .appendAll(names.map(name ->
                        Yaml.quoted(name) + ": " + Yaml.quoted(proposal.kept().id())))
                .map(line -> "  " + line);
    }

    /** What the other goes by, and what is kept does not. */
    private static Seq<String> names(Proposal proposal, Directory directory) {
        return directory
                .profiles()
                .get(proposal.other())
                .toVector()
                .flatMap(it -> it.aliases().prepend(it.name()))
                .prepend(proposal.other().id())
                .distinct()
                .removeAll(directory
                        .profiles()
                        .get(proposal.kept())
                        .map(Profile::aliases)
                        .getOrElse(Vector::empty));
    }
}
