package io.entente.planted.json.document;

import io.entente.planted.kinds.BindsWithJackson;

public interface KnowsKinds {

    BindsWithJackson kind();
}
