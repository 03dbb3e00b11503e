package io.entente.planted.journal;

import org.axonframework.messaging.eventstreaming.Tag;

public final class StoresWithAxon {

    Tag tag() {
        return new Tag("dyad", "CN-RS");
    }
}
