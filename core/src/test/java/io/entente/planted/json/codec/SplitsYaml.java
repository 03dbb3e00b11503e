package io.entente.planted.json.codec;

import org.yaml.snakeyaml.LoaderOptions;

public interface SplitsYaml {

    LoaderOptions options();
}
