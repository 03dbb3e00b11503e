package io.entente.time;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A text and the days it leaves open. */
interface Part {

    /** As it was written, without spaces and with a plain minus. */
    String text();

    /** From the first of the days to the last. */
    Bounds bounds();

    /** The days within which it begins. */
    default Bounds beginning() {
        return bounds();
    }

    /** The days within which it ends. */
    default Bounds ending() {
        return bounds();
    }

    /** The days themselves, without what lies between them. */
    default Seq<Days> days() {
        return Vector.of(Days.all(bounds()));
    }
}
