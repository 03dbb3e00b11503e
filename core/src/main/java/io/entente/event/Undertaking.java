package io.entente.event;

/** Work in a host country: projects, and the rights they rest on. */
public sealed interface Undertaking extends Development permits ProjectReported, ConcessionGranted {}
