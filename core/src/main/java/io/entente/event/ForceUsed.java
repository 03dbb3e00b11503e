package io.entente.event;

import io.vavr.control.Option;

/**
 * Armed force was used: the "use of force" of the Correlates of War project's Militarized Interstate Disputes.
 *
 * @param target what or whom it was used against
 * @param actor who used it; none if not told
 * @param means how, such as {@code air campaign}; none if not told
 */
public record ForceUsed(Entity target, Option<Entity> actor, Option<String> means) implements Development {}
