package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A military exercise was held.
 *
 * @param participants who took part
 * @param name what it was called; none if not told
 */
@Described("A military exercise was held.")
@Example("{development: falcon-strike-2023, occurred: 2023-08, kind: ExerciseHeld, dyad: [CN, TH],"
        + " participants: [CN, TH], name: Falcon Strike}")
public record ExerciseHeld(
        @Described("Who took part.") Seq<Entity> participants,
        @Described("What it was called.") Option<String> name) implements Incident {

    /** Checks that nothing is null. */
    public ExerciseHeld {
        Given.within(participants, "participants");
        participants = Array.ofAll(participants);
        Given.within(name, "name");
        if (participants.isEmpty()) {
            throw new IllegalArgumentException("an exercise has at least one participant");
        }
    }

    /** An exercise of these, what it was called not told. */
    public static ExerciseHeld of(Entity... participants) {
        return new ExerciseHeld(Array.of(requireNonNull(participants, "participants")), Option.none());
    }

    /** The same, called so. */
    public ExerciseHeld name(String name) {
        return new ExerciseHeld(participants, Option.some(name));
    }

    /** {@code an exercise of China and Thailand is held: Falcon Strike}. */
    @Override
    public String sentence(Names names) {
        return "an exercise of %s is held%s".formatted(names.namesOf(participants), Phrase.optional(": ", name));
    }
}
