package io.entente.projections.frames;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.vavr.control.Option;

/**
 * Somebody took up another's words: a source links the use to another one. Who uses a slogan later does not for that alone.
 *
 * @param holder who took them up; none if not told
 * @param of whose words; none if not told
 * @param use the use that was taken up
 */
public record Echo(Option<Entity> holder, Option<Entity> of, DevelopmentId use) {

    /** {@code Serbia from China}; where it is not told whose words they were, {@code Serbia from steel-friendship-2016}. */
    String told(Names names) {
        return "%s from %s"
                .formatted(
                        holder.map(names::nameOf).getOrElse("somebody"),
                        of.map(names::nameOf).getOrElse(use::value));
    }
}
