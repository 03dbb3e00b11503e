package io.entente.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "entities",
        description = "The entities of a store, and how many reports name each.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = UnifyCommand.class)
final class EntitiesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = StoreOption.NAME,
            paramLabel = StoreOption.LABEL,
            description = StoreOption.DESCRIPTION) // required, but by its subcommand
    private @Nullable String store;

    @Option(names = InventoryOption.JSON, description = InventoryOption.FOR_PROGRAMS)
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec spec = Objects.requireNonNull(command);
        if (store == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Missing required option: '%s=%s'".formatted(StoreOption.NAME, StoreOption.LABEL));
        }
        return InventoryOption.tell(Location.of(store), json, Inventory.Part.ENTITIES, spec);
    }
}
