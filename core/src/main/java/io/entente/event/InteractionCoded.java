package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An interaction, as an event data set codes it: who did what sort of thing to whom.
 *
 * @param actor who did it
 * @param target to whom; none if not told
 * @param code what sort of thing it is, as the scheme writes it; see {@link Scheme}
 * @param scheme in which scheme
 * @param intensity how cooperative, from -10 to 10, as on the scale of Goldstein (1992); none if not told
 * @param mentions how often it is mentioned in what was coded, at least once; none if not told
 */
@Described("An interaction, as an event data set codes it: who did what sort of thing to whom.")
@Example("{development: icews-32889836, occurred: 2018-06-01, kind: InteractionCoded, actor: CN, target: RS,"
        + " code: '042', scheme: CAMEO, intensity: 1.9, mentions: 4}")
public record InteractionCoded(
        @Described("Who did it.") Entity actor,
        @Described("To whom; leave out if not told.") Option<Entity> target,

        @Described(
                "What sort of thing it is, as the scheme writes it: '042' in CAMEO, CONSULT or CONSULT visit in PLOVER.")
        @Identifies
        String code,

        @Described("In which scheme.") InteractionCoded.Scheme scheme,

        @Described("How cooperative, from -10 to 10 on Goldstein's scale; leave out if not told.")
        Option<BigDecimal> intensity,

        @Described("How often it is mentioned in what was coded; leave out if not told.")
        Option<Integer> mentions)
        implements Development {

    private static final BigDecimal MOST_INTENSE = BigDecimal.TEN;

    /**
     * Keeps the code in its {@linkplain Spelling#normal normal spelling}.
     *
     * @throws IllegalArgumentException if the scheme has no code of that form, the intensity is beyond -10 or 10, or there
     *     is not one mention
     */
    public InteractionCoded {
        requireNonNull(actor, "actor");
        Given.within(target, "target");
        code = Spelling.normal(requireNonNull(code, "code"));
        requireNonNull(scheme, "scheme").require(code);
        Given.within(intensity, "intensity");
        Given.within(mentions, "mentions");
        intensity.filter(it -> it.abs().compareTo(MOST_INTENSE) > 0).forEach(it -> {
            throw new IllegalArgumentException("intensity %s: write a number from -10 to 10".formatted(it));
        });
        mentions.filter(it -> it < 1).forEach(it -> {
            throw new IllegalArgumentException("mentions %d: write 1 or more, or leave them out".formatted(it));
        });
        intensity = intensity.map(Spelling::normal);
    }

    /** An interaction of {@code actor}, with whom not told. */
    public static InteractionCoded of(Entity actor, Scheme scheme, String code) {
        return new InteractionCoded(actor, Option.none(), code, scheme, Option.none(), Option.none());
    }

    /** The same, towards that target. */
    public InteractionCoded towards(Entity target) {
        return new InteractionCoded(actor, Option.some(target), code, scheme, intensity, mentions);
    }

    /**
     * The same, of that intensity.
     *
     * @throws IllegalArgumentException if that is beyond -10 or 10
     */
    public InteractionCoded intensity(BigDecimal intensity) {
        return new InteractionCoded(actor, target, code, scheme, Option.some(intensity), mentions);
    }

    /**
     * The same, mentioned so often.
     *
     * @throws IllegalArgumentException if that is less than once
     */
    public InteractionCoded mentioned(int mentions) {
        return new InteractionCoded(actor, target, code, scheme, intensity, Option.some(mentions));
    }

    /** {@code China interacts with Serbia: CAMEO 042, intensity 1.9, 4 mentions}. */
    @Override
    public String sentence(Names names) {
        return "%s interacts%s: %s %s%s%s"
                .formatted(
                        names.nameOf(actor),
                        Phrase.optional(" with ", target.map(names::nameOf)),
                        scheme,
                        code,
                        Phrase.optional(", intensity ", intensity.map(BigDecimal::toPlainString)),
                        mentions.map(it -> it == 1 ? ", 1 mention" : ", %d mentions".formatted(it))
                                .getOrElse(""));
    }

    /** A scheme in which event data sets code. */
    public enum Scheme {
        /** Conflict and Mediation Event Observations: two to four digits, of which the first two are its root, 01 to 20. */
        CAMEO("(0[1-9]|1\\d|20)\\d{0,2}", "two to four digits that begin with 01 to 20, the 0 too, such as '042'"),
        /** Political Language Ontology for Verifiable Event Records: one of its event types, with or without a mode. */
        PLOVER(
                "(AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION"
                        + "|MOBILIZE|COERCE|ASSAULT)( [a-z][a-z_-]*)?",
                "AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST,"
                        + " SANCTION, MOBILIZE, COERCE or ASSAULT, with or without a mode, such as CONSULT visit");

        private final Pattern codes;
        private final String allowed;

        Scheme(String codes, String allowed) {
            this.codes = Pattern.compile(codes);
            this.allowed = allowed;
        }

        private void require(String code) {
            if (!codes.matcher(code).matches()) {
                throw new IllegalArgumentException("%s code '%s': write %s".formatted(this, code, allowed));
            }
        }
    }
}
