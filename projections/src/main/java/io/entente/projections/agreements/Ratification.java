package io.entente.projections.agreements;

import io.entente.event.AgreementRatified.Means;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Who has consented to be bound by an agreement, and who took that back: one party's consent is not that of all.
 *
 * @param consents each party whose consent was not certainly taken back, in the order in which they are told; one that no
 *     source names stands for itself
 * @param revokedBy whose consent was, or may have been, taken back after it was given; none of a party that no source names
 */
public record Ratification(Seq<Consent> consents, Seq<Option<Entity>> revokedBy) {

    private static final String UNNAMED = "a party not named";

    /**
     * The consent of a party.
     *
     * @param party who consented; none if not told
     * @param means how, as far as it is told
     * @param open whether it may have been taken back: the dates, or who took one back, leave it open
     */
    public record Consent(Option<Entity> party, Seq<Means> means, boolean open) {

        private String sentence(Names names) {
            Seq<String> aside = means.filter(it -> it != Means.RATIFICATION)
                    .map(it -> "by " + it)
                    .appendAll(Option.when(open, "perhaps revoked"));
            return party.map(names::nameOf).getOrElse(UNNAMED)
                    + (aside.isEmpty() ? "" : aside.mkString(" (", ", ", ")"));
        }
    }

    /** The parties named that consent, in the order in which they are told. */
    public Seq<Entity> parties() {
        return consents.flatMap(Consent::party);
    }

    /** Whether there is a consent of which no source says whose it is. */
    public boolean unnamed() {
        return consents.exists(it -> it.party().isEmpty());
    }

    /** How each of the {@link #parties} consented, {@code not told} where no source says; none if it is told of nobody. */
    Option<Seq<String>> means() {
        Seq<Consent> named = consents.filter(it -> it.party().isDefined());
        return Option.when(
                named.exists(it -> !it.means().isEmpty()),
                () -> named.map(
                        it -> it.means().isEmpty() ? "not told" : it.means().mkString(" and ")));
    }

    /** {@code ratified by China and Serbia (by accession), ratification revoked by Russia}. */
    String sentence(Names names) {
        Seq<String> given = consents.map(it -> it.sentence(names)).distinct();
        Seq<String> revoked = revokedBy
                .reject(it -> it.isDefined() && parties().contains(it.get()))
                .map(it -> it.map(names::nameOf).getOrElse(UNNAMED));
        return Vector.of(told("ratified by ", given), told("ratification revoked by ", revoked))
                .flatMap(it -> it)
                .mkString(", ");
    }

    private static Option<String> told(String before, Seq<String> parties) {
        return Option.when(!parties.isEmpty(), () -> before + parties.mkString(" and "));
    }

    /** For a person, by ids: {@code ratified by CN and a party not named}. */
    @Override
    public String toString() {
        return sentence(Names.IDS);
    }
}
