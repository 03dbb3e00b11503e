package io.entente.history;

import java.time.Instant;

/**
 * An account while nothing new is known of it.
 *
 * @param account what is known
 * @param of the case that it belongs to
 * @param from since when that is known, inclusive
 * @param until when something else is known, exclusive; {@link Instant#MAX} if that is the latest
 */
record Version(Account account, Case of, Instant from, Instant until) {

    boolean standsAt(Instant known) {
        return from.compareTo(known) <= 0 && until.compareTo(known) > 0;
    }
}
