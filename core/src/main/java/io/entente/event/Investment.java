package io.entente.event;

import io.vavr.control.Option;

/** Money put, or promised to be put, into a host country. */
public sealed interface Investment extends Development permits InvestmentPledged, InvestmentMade, InvestmentCancelled {

    /** Who invests. */
    Entity investor();

    /** The country invested in. */
    Entity host();

    /** How much; none if not told. */
    Option<Amount> amount();

    /** The sector in the source's words; none if not told. */
    Option<String> sector();

    @Override
    default boolean accumulates() {
        return true;
    }
}
