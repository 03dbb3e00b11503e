package io.entente.event;

import io.vavr.control.Option;

/**
 * A right to use or exploit an asset was obtained: mining, operation, land.
 *
 * @param holder who has the right
 * @param asset what it is a right to
 * @param grantor who gave it; none if not told
 */
public record ConcessionGranted(Entity holder, Entity asset, Option<Entity> grantor) implements Undertaking {
    @Override
    public boolean lasts() {
        return true;
    }
}
