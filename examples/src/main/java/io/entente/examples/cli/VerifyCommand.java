package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.journal.Verification;
import io.entente.projections.forms.Counted;
import io.entente.projections.forms.text.Page;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "verify",
        description = {
            "Holds every entry of a store to its hash: the hash of the last one (exit 0), or the first position at which"
                    + " something was altered, removed or inserted (exit 1).",
            "Note that hash elsewhere, and give it to --expect later: that finds a tail cut off, too."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private StoreOption store = new StoreOption();

    @picocli.CommandLine.Option(
            names = "--expect",
            paramLabel = "HASH",
            converter = Hash.class,
            description = "a hash noted earlier, which an entry must have")
    private @Nullable String expected;

    /** Reads a hash. */
    static final class Hash implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!text.matches("[0-9a-fA-F]{64}")) {
                throw new TypeConversionException("'%s' is no hash: it has 64 digits from 0 to f".formatted(text));
            }
            return text.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        Location location = store.location().existing();
        try (Entente entente = location.entente(Main.extensions(command).kinds());
                Bar bar = new Bar("verify")) {
            switch (entente.store().verify(Option.of(expected), bar)) {
                case Verification.Sound sound -> Main.out(command).page(told(sound));
                case Verification.Broken broken ->
                    throw new BadInput("%s: position %d: %s".formatted(location, broken.position(), broken.reason()));
            }
        }
        return 0;
    }

    private static Page told(Verification.Sound sound) {
        Page page = new Page()
                .line("the chain holds: " + Counted.of(sound.entries(), "entry", "entries"))
                .line("head " + sound.head());
        sound.unknown()
                .forEach((kind, entries) -> page.line("%s of a kind that this program does not know: %s"
                        .formatted(Counted.of(entries, "entry", "entries"), kind)));
        return page;
    }
}
