package io.entente.event;

/** Help in goods or in facilities, given and not sold. */
public sealed interface Aid extends Development permits AidDelivered, FacilitySetUp {}
