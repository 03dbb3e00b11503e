package io.entente.internal.codec;

import io.entente.kinds.MessageNames;

/**
 * A message as it is stored.
 *
 * @param name the kind of a report, or the name of another message; see {@link MessageNames}
 * @param version the version of that kind or message that it is written in, from {@code 1} on
 * @param json what it says: one JSON object
 */
public record Stored(String name, String version, String json) {}
