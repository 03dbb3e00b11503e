package io.entente.internal.store.log;

import io.entente.internal.codec.Stored;
import java.time.Instant;

/** An entry that was read, as far as an answer needs it. */
public record Found(long position, Instant recorded, Stored content) {}
