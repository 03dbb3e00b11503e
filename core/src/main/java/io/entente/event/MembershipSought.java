package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A membership of an organisation was applied for, or is sought.
 *
 * @param member who
 * @param organisation of what
 */
@Described("A membership of an organisation was applied for, or is sought.")
@Example("{development: eu-application, occurred: 2009-12-22, kind: MembershipSought, dyad: [EU,"
        + " RS], member: RS, organisation: EU}")
public record MembershipSought(
        @Described("Who.") Entity member,
        @Described("Which organisation.") Entity organisation) implements Membership {

    /** Checks that nothing is null. */
    public MembershipSought {
        requireNonNull(member, "member");
        requireNonNull(organisation, "organisation");
    }

    /** That step of {@code member} in {@code organisation}. */
    public static MembershipSought of(Entity member, Entity organisation) {
        return new MembershipSought(member, organisation);
    }

    /** {@code Serbia seeks membership of the EU}. */
    @Override
    public String sentence(Names names) {
        return "%s seeks membership of %s".formatted(names.nameOf(member), names.nameOf(organisation));
    }
}
