package io.entente.internal.store.log;

import java.time.Instant;
import java.util.List;

/**
 * An entry as a database keeps it, but for its position and hash.
 *
 * @param id the event's identifier, unique in the journal
 * @param name what sort of event it is
 * @param version the version in which its payload is written
 * @param recorded when it was appended
 * @param payload what was recorded
 * @param metadata a JSON object
 * @param labels what it is found by, in order, none twice
 */
public record Row(
        String id,
        String name,
        String version,
        Instant recorded,
        String payload,
        String metadata,
        List<Label> labels) {}
