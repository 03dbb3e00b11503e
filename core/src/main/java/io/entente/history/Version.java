package io.entente.history;

import java.time.Instant;

/**
 * An assessment while nothing new is known of it.
 *
 * @param assessment what is known
 * @param of the dossier that it belongs to
 * @param from since when that is known, inclusive
 * @param until when something else is known, exclusive; {@link Instant#MAX} if that is the latest
 */
record Version(Assessment assessment, Dossier of, Instant from, Instant until) {

    boolean standsAt(Instant known) {
        return from.compareTo(known) <= 0 && until.compareTo(known) > 0;
    }
}
