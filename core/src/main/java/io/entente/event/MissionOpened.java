package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A mission, such as an embassy or a consulate, was opened.
 *
 * @param by whose mission it is
 * @param host the country that it is in
 * @param mission what it is, such as {@code embassy}, spelled alike in every report; none if not told
 */
@Described("A mission, such as an embassy or a consulate, was opened.")
@Example("{development: consulate-2010, occurred: 2010, kind: MissionOpened, by: RS, host: CN,"
        + " mission: consulate general in Shanghai}")
public record MissionOpened(
        @Described("Whose mission it is.") Entity by,

        @Described("The country that the mission is in, by its ISO 3166 code.")
        Entity host,

        @Described("What it is, such as embassy or consulate general in Shanghai, spelled alike in every report.")
        @Identifies
        Option<String> mission)
        implements DiplomaticTie {

    /** Keeps the mission in its {@linkplain Spelling#normal normal spelling}. */
    public MissionOpened {
        requireNonNull(by, "by");
        requireNonNull(host, "host");
        Given.within(mission, "mission");
        mission = mission.map(Spelling::normal);
    }

    /** A mission of {@code by} in {@code host}, what it is not told. */
    public static MissionOpened of(Entity by, Entity host) {
        return new MissionOpened(by, host, Option.none());
    }

    /** The same, of that sort: {@code embassy}. */
    public MissionOpened mission(String mission) {
        return new MissionOpened(by, host, Option.some(mission));
    }

    /** {@code China opens a mission in Serbia: embassy}. */
    @Override
    public String sentence(Names names) {
        return "%s opens a mission in %s%s"
                .formatted(names.nameOf(by), names.nameOf(host), Phrase.optional(": ", mission));
    }
}
