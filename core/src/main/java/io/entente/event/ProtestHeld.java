package io.entente.event;

import io.vavr.control.Option;

/**
 * A protest was held.
 *
 * @param actor who protested, or whose people; none if not told
 * @param target against whom; none if not told
 * @param about what it was about; none if not told
 * @param place where it was held; none if not told
 */
@Described("A protest was held.")
@Example("{development: protest-1999, occurred: 1999-05-08, kind: ProtestHeld, dyad: [CN, US],"
        + " actor: CN, target: US, about: the bombing of the embassy in Belgrade, place: Beijing}")
public record ProtestHeld(
        @Described("Who protested, or whose people; leave out if not told.")
        Option<Entity> actor,

        @Described("Against whom; leave out if not told.") Option<Entity> target,
        @Described("What it was about.") Option<String> about,
        @Described("Where it was held.") Option<String> place)
        implements Incident {

    /** Checks that nothing is null. */
    public ProtestHeld {
        Given.within(actor, "actor");
        Given.within(target, "target");
        Given.within(about, "about");
        Given.within(place, "place");
    }

    /** A protest of which no more is told than that. */
    public static ProtestHeld untold() {
        return new ProtestHeld(Option.none(), Option.none(), Option.none(), Option.none());
    }

    /** The same, held by that one, or by its people. */
    public ProtestHeld by(Entity actor) {
        return new ProtestHeld(Option.some(actor), target, about, place);
    }

    /** The same, against that one. */
    public ProtestHeld against(Entity target) {
        return new ProtestHeld(actor, Option.some(target), about, place);
    }

    /** The same, about that. */
    public ProtestHeld about(String about) {
        return new ProtestHeld(actor, target, Option.some(about), place);
    }

    /** The same, held there. */
    public ProtestHeld place(String place) {
        return new ProtestHeld(actor, target, about, Option.some(place));
    }

    /** {@code a protest of China against the United States is held in Beijing: the bombing}. */
    @Override
    public String sentence(Names names) {
        return "a protest%s%s is held%s%s"
                .formatted(
                        Phrase.optional(" of ", actor.map(names::nameOf)),
                        Phrase.optional(" against ", target.map(names::nameOf)),
                        Phrase.optional(" in ", place),
                        Phrase.optional(": ", about));
    }
}
