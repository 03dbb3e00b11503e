package io.entente.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "entities",
        description = "The entities of a store, and how many reports name each.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EntitiesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private InventoryOption inventory = new InventoryOption();

    @Override
    public Integer call() {
        return inventory.tell(Inventory.Part.ENTITIES, Objects.requireNonNull(command));
    }
}
