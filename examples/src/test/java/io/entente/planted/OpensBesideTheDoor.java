package io.entente.planted;

import io.entente.internal.store.DatabaseStore;

public interface OpensBesideTheDoor {

    DatabaseStore store();
}
