package io.entente.event;

import io.vavr.control.Option;

/**
 * A stake in an asset was given up.
 *
 * @param holder who gave it up
 * @param asset what it was a stake in
 * @param percent the share given up in this step; none if not told
 * @param price what was paid for it; none if not told
 */
public record StakeDivested(Entity holder, Entity asset, Option<Percent> percent, Option<Amount> price)
        implements StakeChange {}
