package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Armed force was used: the "use of force" of the Correlates of War project's Militarized Interstate Disputes.
 *
 * @param target what or whom it was used against
 * @param actor who used it; none if not told
 * @param means how, such as {@code air campaign}; none if not told
 */
@Described("Armed force was used.")
@Example("{development: air-campaign-1999, occurred: 1999, kind: ForceUsed, dyad: [nato, YUCS], target: YUCS,"
        + " actor: nato, means: air campaign}")
public record ForceUsed(
        @Described("Whom or what it was used against.") Entity target,
        @Described("Who used it; leave out if not told.") Option<Entity> actor,
        @Described("How, such as air campaign.") Option<String> means)
        implements Incident {

    /** Checks that nothing is null. */
    public ForceUsed {
        requireNonNull(target, "target");
        Given.within(actor, "actor");
        Given.within(means, "means");
    }

    /** Force against {@code target}, by whom and how not told. */
    public static ForceUsed against(Entity target) {
        return new ForceUsed(target, Option.none(), Option.none());
    }

    /** The same, used by that actor. */
    public ForceUsed by(Entity actor) {
        return new ForceUsed(target, Option.some(actor), means);
    }

    /** The same, by those means: {@code air campaign}. */
    public ForceUsed means(String means) {
        return new ForceUsed(target, actor, Option.some(means));
    }

    /** {@code NATO uses force against Yugoslavia: air campaign}. */
    @Override
    public String sentence(Names names) {
        return actor.map(names::nameOf).map(it -> it + " uses force against ").getOrElse("force is used against ")
                + names.nameOf(target)
                + Phrase.optional(": ", means);
    }
}
