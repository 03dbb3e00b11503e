package io.entente.event;

/** What states and their representatives do and say to each other. */
public sealed interface Diplomacy extends Development
        permits VisitMade, MeetingHeld, StatementMade, PartnershipDeclared {}
