package io.entente.event;

/** A step on the way into an organisation, or out of it. */
public sealed interface Membership extends Development permits MembershipSought, MembershipGranted, MembershipEnded {

    /** Who is, was or is to be a member. */
    Entity member();

    /** Of what. */
    Entity organisation();
}
