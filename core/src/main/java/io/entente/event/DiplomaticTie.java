package io.entente.event;

/** Diplomatic relations in the sense of the Vienna Convention of 1961: recognition, relations, missions. */
public sealed interface DiplomaticTie extends Development
        permits RelationsEstablished,
                RelationsSevered,
                RecognitionGranted,
                RecognitionWithdrawn,
                MissionOpened,
                MissionClosed {}
