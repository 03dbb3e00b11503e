package io.entente.examples.cli;

import io.entente.intake.Mapping;
import io.entente.journal.Problem;
import io.entente.projections.forms.text.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "mapping",
        description = {
            "Writes a commented first draft of what the rows of a table tell, guessed from its header and first rows.",
            "Of a name that --list tells, writes that mapping, to begin one's own from. Both are for import --mapping."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MappingCommand implements Callable<Integer> {

    private static final int NAMES = 20;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE|NAME",
            description = "CSV, TSV or JSON Lines, also as .gz; or the name of a mapping that comes with Entente")
    private @Nullable String named;

    @Option(names = "--list", description = "list the mappings that come with Entente")
    private boolean list;

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        if (list == (named != null) || (list && output.isFile())) {
            CommandSpec spec = Objects.requireNonNull(command);
            throw new ParameterException(spec.commandLine(), "name a table or a mapping, or say --list");
        }
        if (named == null) {
            Main.out(command).page(presets());
        } else {
            output.requireFree();
            output.write(text(named));
        }
        return 0;
    }

    private static Page presets() {
        Page page = new Page(NAMES);
        Mapping.presets()
                .forEach(it ->
                        page.row("  " + it, Mapping.preset(it).get().title().getOrElse("")));
        return page;
    }

    /** A table that is there goes before a mapping of that name. */
    private static String text(String named) {
        Path table = Path.of(named);
        if (!Files.exists(table)) {
            return Mapping.presetText(named)
                    .getOrElseThrow(() ->
                            new BadInput("%s: there is no such table, and no such mapping comes with Entente (%s)%s"
                                    .formatted(
                                            named,
                                            Mapping.presets().mkString(", "),
                                            Near.didYouMean(named, Mapping.presets()))));
        }
        var draft = Mapping.draft(table);
        return draft.getOrElseThrow(() -> new BadInput(draft.getError().map(Problem::toString)));
    }
}
