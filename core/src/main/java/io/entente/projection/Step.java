package io.entente.projection;

import io.entente.history.Assessment;

/**
 * A step of a replay that changed a figure.
 *
 * @param assessment the development whose step it was, with all that is known of it
 * @param before the figure before
 * @param after the figure after
 */
public record Step(Assessment assessment, Object before, Object after) {}
