package io.entente.gazetteer;

import io.entente.event.Entity;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What is asked for.
 *
 * @param on the date of what is spoken of; none if not told
 */
record Asked(Scheme scheme, String written, Option<EventDate> on) {

    /** What it means by what is known here. */
    Seq<Sense> senses() {
        return Sense.of(on, Senses.of(scheme, written));
    }

    /** Whom it means, of those known here. */
    Seq<Entity> entities() {
        return senses().flatMap(Sense::entity).distinct();
    }

    Asked as(Scheme other) {
        return new Asked(other, written, on);
    }

    Asked written(String other) {
        return new Asked(scheme, other, on);
    }

    /** As it is shown in a message. */
    String shown() {
        return Text.quoted(written);
    }
}
