package io.entente.examples.cli;

import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.vavr.collection.Seq;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write it to a new file, which appears when it is whole (default: standard output)")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Export export = export();
        if (file != null && Files.exists(file)) {
            throw new BadInput("%s is there already: name another file, or move it away".formatted(file));
        }
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
            return file == null ? print(export, view) : write(export, view, file);
        } catch (UnfitExtensionException unfit) {
            throw unfit;
        } catch (IllegalArgumentException e) {
            throw new BadInput("export: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Seq<Omission> print(Export export, View view) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Main.out(command).bytes())) {
            return written(export, view, out);
        }
    }

    private Seq<Omission> write(Export export, View view, Path place) throws IOException {
        try (Beside beside = Beside.of(place)) {
            Seq<Omission> omissions;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside.part()))) {
                omissions = written(export, view, out);
            } catch (IOException e) {
                throw BadInput.unwritten(place, e);
            }
            beside.moveIntoPlace();
            return omissions;
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
