package io.entente.planted.story;

import io.entente.planted.internal.codec.SplitsYaml;

public interface StoresItself {

    SplitsYaml codec();
}
