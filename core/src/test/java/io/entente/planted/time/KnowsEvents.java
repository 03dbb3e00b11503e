package io.entente.planted.time;

import io.entente.planted.event.Happening;

public final class KnowsEvents {

    KnowsEvents before(Happening happening) {
        return happening.when();
    }
}
