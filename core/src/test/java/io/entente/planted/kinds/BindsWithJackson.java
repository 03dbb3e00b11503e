package io.entente.planted.kinds;

import com.fasterxml.jackson.core.JsonParser;

public interface BindsWithJackson {

    void bind(JsonParser parser);
}
