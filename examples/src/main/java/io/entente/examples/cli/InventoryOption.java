package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.projections.forms.json.JsonText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Of which store a part of its contents is asked for, and in which form. */
final class InventoryOption {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", description = "print JSON for programs")
    private boolean json;

    /** Tells that part. */
    int tell(Inventory.Part part, CommandSpec command) {
        try (Entente entente =
                store.location().existing().entente(Main.extensions(command).kinds())) {
            Inventory inventory = new Inventory(entente);
            if (json) {
                Main.out(command).written(JsonText.of(inventory.json(part)));
            } else {
                Main.out(command).page(inventory.page(part));
            }
        }
        return 0;
    }
}
