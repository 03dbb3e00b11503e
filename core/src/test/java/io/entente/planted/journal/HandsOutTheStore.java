package io.entente.planted.journal;

import io.entente.planted.internal.store.OpensTheFile;

public interface HandsOutTheStore {

    OpensTheFile store();
}
