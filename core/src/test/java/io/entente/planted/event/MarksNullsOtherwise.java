package io.entente.planted.event;

import jakarta.annotation.Nonnull;
import jakarta.annotation.Nullable;

public final class MarksNullsOtherwise {

    @Nullable
    String returned() {
        return null;
    }

    String given(@Nonnull String parameter) {
        return parameter;
    }
}
