package io.entente.projections.agreements;

import io.entente.event.AgreementRatified;
import io.entente.event.AgreementRatified.Means;
import io.entente.event.Entity;
import io.entente.projections.agreements.Ratification.Consent;
import io.entente.state.Standing;
import io.entente.state.Standing.State;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Which consents to be bound stand, and which were taken back. A revocation takes back the consent of the party that it
 * names; where no source says whose it is, or whose the ratification was, the only one that it can be of, and of several it
 * leaves open which.
 */
final class Consents {

    private final Seq<Given> given;
    private final Seq<Revocation> revocations;

    /** What one party ratified; of a party that is not named, each ratification stands for itself. */
    private record Given(Option<Entity> party, Seq<Step> ratified) {

        boolean isOf(Revocation revocation) {
            return party.isDefined() && party.equals(revocation.by());
        }

        boolean mayBeTakenBackBy(Revocation revocation) {
            boolean mayBeOf = party.isEmpty() || revocation.by().isEmpty() || isOf(revocation);
            return mayBeOf && ratified.exists(it -> !it.certainlyAfter(revocation.step()));
        }

        State after(Seq<Revocation> revocations) {
            Standing standing = ratified.foldLeft(Standing.UNTOLD, (it, step) -> it.begun(step.occurrence()));
            return revocations
                    .foldLeft(
                            standing,
                            (it, revocation) -> it.ended(revocation.step().occurrence()))
                    .state();
        }

        /** How it is given, by what was not taken back before. */
        Seq<Means> means(Seq<Revocation> revocations) {
            return ratified.reject(step -> revocations.exists(it -> it.step().certainlyAfter(step)))
                    .flatMap(step -> step.told() instanceof AgreementRatified it ? it.means() : Option.none())
                    .distinct();
        }
    }

    /** That a party took its consent back; none if not told who. */
    private record Revocation(Option<Entity> by, Step step) {}

    private Consents(Seq<Step> ratified, Seq<Step> revoked) {
        Seq<Given> unnamed = ratified.filter(step -> step.told().parties().isEmpty())
                .map(step -> new Given(Option.none(), Vector.of(step)));
        this.given = ratified.flatMap(step -> step.told().parties())
                .distinct()
                .map(party -> new Given(
                        Option.some(party),
                        ratified.filter(step -> step.told().parties().contains(party))))
                .appendAll(unnamed);
        this.revocations = revoked.flatMap(step -> parties(step).map(party -> new Revocation(party, step)));
    }

    private static Seq<Option<Entity>> parties(Step step) {
        Seq<Option<Entity>> named = step.told().parties().map(Option::some);
        return named.isEmpty() ? Vector.of(Option.none()) : named;
    }

    /**
     * What stands of the ratifications of a life after the revocations; none if neither is told.
     *
     * @param ratified the ratifications, in the order of the fold
     * @param revoked the revocations, in the same order
     */
    static Option<Ratification> of(Seq<Step> ratified, Seq<Step> revoked) {
        Consents consents = new Consents(ratified, revoked);
        return Option.when(
                !ratified.isEmpty() || !revoked.isEmpty(),
                () -> new Ratification(
                        consents.given.flatMap(consents::standing),
                        consents.revocations
                                .filter(consents::counts)
                                .map(Revocation::by)
                                .distinct()));
    }

    private Option<Consent> standing(Given it) {
        Seq<Revocation> certainly =
                revocations.filter(revocation -> meant(revocation).equals(Vector.of(it)));
        return Option.when(
                it.after(certainly) != State.ENDED, () -> new Consent(it.party(), it.means(certainly), !stands(it)));
    }

    private boolean stands(Given it) {
        return it.after(revocations.filter(revocation -> meant(revocation).contains(it))) == State.HOLDS;
    }

    /** Whether a revocation may have left anything taken back. */
    private boolean counts(Revocation revocation) {
        Seq<Given> own = given.filter(it -> it.isOf(revocation));
        Seq<Given> meant = own.isEmpty() ? meant(revocation) : own;
        return meant.isEmpty() || meant.exists(it -> !stands(it));
    }

    /** What a revocation can be of. */
    private Seq<Given> meant(Revocation revocation) {
        Seq<Given> possible = given.filter(it -> it.mayBeTakenBackBy(revocation));
        Seq<Given> own =
                possible.filter(it -> it.party().isDefined() && it.party().equals(revocation.by()));
        return (own.isEmpty() ? possible : own).toVector();
    }
}
