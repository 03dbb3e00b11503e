package io.entente.event;

/** What happens in the open between states and peoples, and is no diplomacy: force, protests, exercises. */
public sealed interface Incident extends Development permits ForceUsed, ProtestHeld, ExerciseHeld {

    @Override
    default boolean isDeed() {
        return true;
    }
}
