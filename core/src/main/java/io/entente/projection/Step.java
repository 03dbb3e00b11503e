package io.entente.projection;

import io.entente.history.Account;

/**
 * A step of a replay that changed a figure.
 *
 * @param account the development whose step it was, with all that is known of it
 * @param before the figure before
 * @param after the figure after
 */
public record Step(Account account, Object before, Object after) {}
