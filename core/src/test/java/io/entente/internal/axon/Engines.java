package io.entente.internal.axon;

import io.entente.internal.codec.Codec;
import io.entente.internal.store.DatabaseStore;
import io.entente.kinds.Kinds;

/** Axon's engine on the stores of the tests. */
final class Engines {

    private Engines() {}

    static StoreEngine on(DatabaseStore store) {
        return new StoreEngine(store, new Encoder(new Codec(Kinds.standard())));
    }
}
