package io.entente.planted.arms;

import java.time.Instant;

public final class ReadsTheClock {

    Instant now() {
        return Instant.now();
    }
}
