package io.entente.examples.cli;

import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = {
            "Writes one relationship in a format that other tools open; what has no place in it is told on standard error.",
            "(To back a whole store up: entente journal export)"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Pair pair = new Pair();

    @Mixin
    private Clocks clocks = new Clocks();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "the name of a format, such as json or panel; ? tells which there are")
    private String format = "";

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        Export export = export();
        output.requireFree();
        Seq<Omission> omissions = pair.ask(today -> written(export, clocks.on(today)));
        omissions.forEach(it -> Main.err(command).line("left out: " + it));
        return 0;
    }

    private Export export() {
        Seq<Export> all = Main.extensions(command).exports();
        return all.find(it -> it.name().equals(format))
                .getOrElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(command).commandLine(),
                        "--format: there is no format '%s'; there are: %s"
                                .formatted(
                                        format,
                                        all.map(it -> "%s (%s)".formatted(it.name(), it.purpose()))
                                                .mkString(", "))));
    }

    private Seq<Omission> written(Export export, View view) {
        try {
            return output.write(out -> written(export, view, out));
        } catch (UnfitExtensionException unfit) {
            throw unfit;
        } catch (IllegalArgumentException e) {
            throw new BadInput("export: " + e.getMessage());
        }
    }

    private Seq<Omission> written(Export export, View view, OutputStream out) throws IOException {
        Extensions extensions = Main.extensions(command);
        Seq<Omission> omissions =
                export.write(view, new Export.Setting(extensions.kinds(), extensions.relationship()), out);
        if (omissions == null) {
            throw new UnfitExtensionException(
                    "export %s tells null, and not what it leaves out".formatted(export.name()));
        }
        return omissions;
    }
}
