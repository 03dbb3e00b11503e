package io.entente.time;

/** A text and the days it leaves open. */
interface Part {

    /** The canonical text. */
    String text();

    Bounds bounds();
}
