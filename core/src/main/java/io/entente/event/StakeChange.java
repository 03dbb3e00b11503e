package io.entente.event;

/** A word on who owns how much of an asset: a step (acquired, divested) or a level (reported). */
public sealed interface StakeChange extends Development permits StakeAcquired, StakeDivested, StakeReported {

    /** What is owned. */
    Entity asset();
}
