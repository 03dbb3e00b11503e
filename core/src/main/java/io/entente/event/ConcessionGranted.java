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
@Described("A right to use or exploit an asset was obtained.")
@Example("{development: cukaru-peki-rights, occurred: undated, kind: ConcessionGranted, holder: zijin-mining,"
        + " asset: cukaru-peki}")
public record ConcessionGranted(
        @Described("Who has the right.") Entity holder,

        @Described("What the right is to: a mine, a port, land.")
        Entity asset,

        @Described("Who gave the right.") Option<Entity> grantor)
        implements Undertaking {

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
