package io.entente.planted.internal.codec;

import org.yaml.snakeyaml.LoaderOptions;

public interface SplitsYaml {

    LoaderOptions options();
}
