package io.entente.event;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A step in the life of an agreement, from its announcement to its end; see the Vienna Convention on the Law of Treaties. */
public sealed interface AgreementStep extends Development
        permits AgreementAnnounced,
                AgreementSigned,
                AgreementRatified,
                RatificationRevoked,
                AgreementEnteredIntoForce,
                AgreementAmended,
                AgreementTermSet,
                AgreementSuspended,
                AgreementTerminated {

    /** The id of the agreement, the same at every step. */
    String agreement();

    /** What the agreement is called, if the source says. */
    Option<String> title();

    /** Whose step it is, where each party takes its own: who signed, who ratified, for whom it is in force; empty if not told. */
    Seq<Entity> parties();

    /** The same step, as that of those parties. */
    AgreementStep by(Entity... parties);

    /** Its title, or what its agreement is called otherwise. */
    default String called(Names names) {
        return names.titled(title().getOrElse(() -> names.titleOf(agreement())));
    }
}
