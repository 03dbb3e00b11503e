package io.entente.planted.internal.document;

import io.entente.planted.kinds.BindsWithJackson;

public interface KnowsKinds {

    BindsWithJackson kind();
}
