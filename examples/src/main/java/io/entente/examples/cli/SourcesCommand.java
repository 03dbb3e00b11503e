package io.entente.examples.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "sources",
        description = "The sources of a store, and how many claims each makes.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SourcesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private InventoryOption inventory = new InventoryOption();

    @Override
    public Integer call() {
        return inventory.tell(Inventory.Part.SOURCES, Objects.requireNonNull(command));
    }
}
