package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Representatives met, in private or before the press.
 *
 * @param participants who met, at least one
 * @param occasion what the meeting was, such as {@code joint press conference}; none if not told
 */
@Described("Representatives met, in private or before the press.")
@Example("{development: belgrade-press-conference, occurred: 2024-05-08, kind: MeetingHeld,"
        + " participants: [xi-jinping, aleksandar-vucic], occasion: joint press conference}")
public record MeetingHeld(
        @Described("Who met: a list of at least one.") Seq<Entity> participants,

        @Described("What the meeting was, such as joint press conference.")
        Option<String> occasion)
        implements Diplomacy {

    /** @throws IllegalArgumentException if nobody took part */
    public MeetingHeld {
        Given.within(participants, "participants");
        participants = Array.ofAll(participants);
        Given.within(occasion, "occasion");
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("participants: a meeting needs at least one");
        }
    }

    /**
     * A meeting of these, on an occasion that is not told.
     *
     * @throws IllegalArgumentException if nobody took part
     */
    public static MeetingHeld of(Entity... participants) {
        return of(Array.of(requireNonNull(participants, "participants")));
    }

    /**
     * A meeting of these, on an occasion that is not told.
     *
     * @throws IllegalArgumentException if nobody took part
     */
    public static MeetingHeld of(Seq<Entity> participants) {
        return new MeetingHeld(participants, Option.none());
    }

    /** The same, on that occasion: {@code joint press conference}. */
    public MeetingHeld occasion(String occasion) {
        return new MeetingHeld(participants, Option.some(occasion));
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code China and Serbia meet: a summit}. */
    @Override
    public String sentence(Names names) {
        return "%s %s%s"
                .formatted(
                        names.namesOf(participants),
                        participants.size() == 1 ? "takes part in a meeting" : "meet",
                        Phrase.optional(": ", occasion));
    }
}
