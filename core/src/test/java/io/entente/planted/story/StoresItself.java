package io.entente.planted.story;

import io.entente.planted.json.codec.SplitsYaml;

public interface StoresItself {

    SplitsYaml codec();
}
