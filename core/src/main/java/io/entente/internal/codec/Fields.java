package io.entente.internal.codec;

import io.entente.event.Development;

/** The fields of a report's development, while the report is read. */
interface Fields {

    /** Reads the value of a key that is none of every report. */
    void read(String key, Payload payload);

    /** The development that they make. */
    Development development(Payload payload);
}
