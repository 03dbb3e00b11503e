package io.entente.event;

import static java.util.Objects.requireNonNull;

/**
 * A membership of an organisation began.
 *
 * @param member who
 * @param organisation of what
 */
@Described("A membership of an organisation began.")
@Example("{development: hungary-joins, occurred: 2004-05-01, kind: MembershipGranted, dyad: [EU,"
        + " HU], member: HU, organisation: EU}")
public record MembershipGranted(
        @Described("Who.") Entity member,
        @Described("Which organisation.") Entity organisation) implements Membership {

    /** Checks that nothing is null. */
    public MembershipGranted {
        requireNonNull(member, "member");
        requireNonNull(organisation, "organisation");
    }

    /** That step of {@code member} in {@code organisation}. */
    public static MembershipGranted of(Entity member, Entity organisation) {
        return new MembershipGranted(member, organisation);
    }

    /** {@code Hungary becomes a member of the EU}. */
    @Override
    public String sentence(Names names) {
        return "%s becomes a member of %s".formatted(names.nameOf(member), names.nameOf(organisation));
    }
}
