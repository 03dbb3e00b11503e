package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A mission, such as an embassy or a consulate, was closed.
 *
 * @param by whose mission it is
 * @param host the country that it is in
 * @param mission what it is, such as {@code embassy}, spelled alike in every report; none if not told
 */
@Described("A mission, such as an embassy or a consulate, was closed.")
@Example("{development: houston-closed, occurred: 2020-07-24, kind: MissionClosed, dyad: [CN, US],"
        + " by: CN, host: US, mission: consulate general in Houston}")
public record MissionClosed(
        @Described("Whose mission it is.") Entity by,

        @Described("The country that the mission is in, by its ISO 3166 code.")
        Entity host,

        @Described("What it is, such as embassy or consulate general in Shanghai, spelled alike in every report.")
        @Identifies
        Option<String> mission)
        implements DiplomaticTie {

    /** Keeps the mission in its {@linkplain Spelling#normal normal spelling}. */
    public MissionClosed {
        requireNonNull(by, "by");
        requireNonNull(host, "host");
        Given.within(mission, "mission");
        mission = mission.map(Spelling::normal);
    }

    /** A mission of {@code by} in {@code host}, what it is not told. */
    public static MissionClosed of(Entity by, Entity host) {
        return new MissionClosed(by, host, Option.none());
    }

    /** The same, of that sort: {@code embassy}. */
    public MissionClosed mission(String mission) {
        return new MissionClosed(by, host, Option.some(mission));
    }

    /** {@code China closes a mission in Serbia: embassy}. */
    @Override
    public String sentence(Names names) {
        return "%s closes a mission in %s%s"
                .formatted(names.nameOf(by), names.nameOf(host), Phrase.optional(": ", mission));
    }
}
