package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.projections.forms.json.JsonText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Of which store a part of its contents is asked for, and in which form. */
final class InventoryOption {

    static final String JSON = "--json";
    static final String FOR_PROGRAMS = "print JSON for programs";

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = JSON, description = FOR_PROGRAMS)
    private boolean json;

    /** Tells that part. */
    int tell(Inventory.Part part, CommandSpec command) {
        return tell(store.location(), json, part, command);
    }

    static int tell(Location store, boolean json, Inventory.Part part, CommandSpec command) {
        try (Entente entente = store.existing().entente(Main.extensions(command).kinds())) {
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
