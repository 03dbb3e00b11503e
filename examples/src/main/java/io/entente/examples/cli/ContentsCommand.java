package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.projections.forms.json.JsonText;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "contents",
        description = {
            "What is in a store: its dyads, sources, entities and storylines, and how many reports of each kind.",
            "It counts what was recorded, whatever was replaced or withdrawn since."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ContentsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private StoreOption store = new StoreOption();

    @picocli.CommandLine.Option(names = "--json", description = "print JSON for programs")
    private boolean json;

    @Override
    public Integer call() {
        try (Entente entente =
                store.location().existing().entente(Main.extensions(command).kinds())) {
            Inventory inventory = new Inventory(entente);
            if (json) {
                Main.out(command).written(JsonText.of(inventory.json()));
            } else {
                Main.out(command).page(inventory.page());
            }
        }
        return 0;
    }
}
