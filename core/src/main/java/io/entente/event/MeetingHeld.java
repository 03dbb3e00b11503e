package io.entente.event;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Representatives met, in private or before the press.
 *
 * @param participants who met, at least one
 * @param occasion what the meeting was, such as {@code joint press conference}; none if not told
 */
public record MeetingHeld(Seq<Entity> participants, Option<String> occasion) implements Diplomacy {

    /** @throws IllegalArgumentException if nobody took part */
    public MeetingHeld {
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("participants: a meeting needs at least one");
        }
    }
}
