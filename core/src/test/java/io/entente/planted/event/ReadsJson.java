package io.entente.planted.event;

import com.fasterxml.jackson.core.JsonFactory;
import org.yaml.snakeyaml.LoaderOptions;

public final class ReadsJson {

    JsonFactory json() {
        return new JsonFactory();
    }

    LoaderOptions yaml() {
        return new LoaderOptions();
    }
}
