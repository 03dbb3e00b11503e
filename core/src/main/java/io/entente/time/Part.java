package io.entente.time;

/** A text and the days it leaves open. */
interface Part {

    /** As it was written, without spaces and with a plain minus. */
    String text();

    Bounds bounds();
}
