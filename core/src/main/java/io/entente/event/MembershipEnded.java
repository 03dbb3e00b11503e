package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A membership of an organisation, or the wish for it, ended.
 *
 * @param member who
 * @param organisation of what
 */
@Described("A membership of an organisation, or the wish for it, ended.")
@Example("{development: brexit, occurred: 2020-01-31, kind: MembershipEnded, dyad: [EU, GB],"
        + " member: GB, organisation: EU}")
public record MembershipEnded(
        @Described("Who.") Entity member,
        @Described("Which organisation.") Entity organisation) implements Membership {

    /** Checks that nothing is null. */
    public MembershipEnded {
        requireNonNull(member, "member");
        requireNonNull(organisation, "organisation");
    }

    /** That step of {@code member} in {@code organisation}. */
    public static MembershipEnded of(Entity member, Entity organisation) {
        return new MembershipEnded(member, organisation);
    }

    /** {@code The United Kingdom leaves the EU}. */
    @Override
    public String sentence(Names names) {
        return "the membership of %s in %s, or the wish for it, ends"
                .formatted(names.nameOf(member), names.nameOf(organisation));
    }
}
