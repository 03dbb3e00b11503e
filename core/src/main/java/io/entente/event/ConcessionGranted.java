package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A right to use or exploit an asset was obtained: mining, operation, land.
 *
 * @param holder who has the right
 * @param asset what it is a right to
 * @param grantor who gave it; none if not told
 */
public record ConcessionGranted(Entity holder, Entity asset, Option<Entity> grantor) implements Undertaking {

    /** Checks that nothing is null. */
    public ConcessionGranted {
        requireNonNull(holder, "holder");
        requireNonNull(asset, "asset");
        Given.within(grantor, "grantor");
    }

    /** A right of {@code holder} to use or exploit {@code asset}, given by somebody who is not told. */
    public static ConcessionGranted of(Entity holder, Entity asset) {
        return new ConcessionGranted(holder, asset, Option.none());
    }

    /** The same, given by that grantor. */
    public ConcessionGranted by(Entity grantor) {
        return new ConcessionGranted(holder, asset, Option.some(grantor));
    }

    @Override
    public boolean lasts() {
        return true;
    }

    /** {@code Zijin Mining obtains rights to Bor from Serbia}. */
    @Override
    public String sentence(Names names) {
        return "%s obtains rights to %s%s"
                .formatted(
                        names.nameOf(holder),
                        names.nameOf(asset),
                        Phrase.optional(" from ", grantor.map(names::nameOf)));
    }
}
