package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * An actor voted on a resolution. It is the vote of one: those of two on one resolution are two developments.
 *
 * @param body the organisation that votes
 * @param resolution on what, spelled alike in every report, as the body numbers it: one text for each time it is voted on
 * @param voter who voted
 * @param vote how
 * @param topic what the resolution is about, spelled alike in every report; none if not told
 */
@Described("An actor voted on a resolution; the votes of two are two developments.")
@Example("{development: china-on-rhodesia, occurred: 1971-11-03, kind: VoteCast, body: general-assembly,"
        + " resolution: R/26/2765B, voter: CN, vote: 'yes', topic: Southern Rhodesia}")
public record VoteCast(
        @Described("The organisation that votes.") Entity body,

        @Described("On what, spelled alike in every report: one text for each time it is voted on.") @Identifies
        String resolution,

        @Described("Who voted.") Entity voter,

        @Described("How; quote yes and no, which some YAML tools take for true and false.")
        VoteCast.Vote vote,

        @Described("What the resolution is about, spelled alike in every report; leave out if not told.") @SpelledAlike
        Option<String> topic)
        implements Position {

    /** Keeps resolution and topic in their {@linkplain Spelling#normal normal spelling}. */
    public VoteCast {
        requireNonNull(body, "body");
        resolution = Spelling.normal(requireNonNull(resolution, "resolution"));
        requireNonNull(voter, "voter");
        requireNonNull(vote, "vote");
        Given.within(topic, "topic");
        topic = topic.map(Spelling::normal);
    }

    /** The vote of {@code voter} on a resolution of {@code body}. */
    public static VoteCast of(Entity voter, Vote vote, String resolution, Entity body) {
        return new VoteCast(body, resolution, voter, vote, Option.none());
    }

    /** The same, of a resolution about that. */
    public VoteCast about(String topic) {
        return new VoteCast(body, resolution, voter, vote, Option.some(topic));
    }

    @Override
    public boolean isDeed() {
        return true;
    }

    /** {@code China votes yes on R/26/2765B in the General Assembly: Southern Rhodesia}. */
    @Override
    public String sentence(Names names) {
        return "%s %s %s in %s%s"
                .formatted(
                        names.nameOf(voter), vote.done, resolution, names.nameOf(body), Phrase.optional(": ", topic));
    }

    /** How somebody votes. */
    public enum Vote {
        /** For it. */
        YES("yes", "votes yes on"),
        /** Against it. */
        NO("no", "votes no on"),
        /** Neither, though present. */
        ABSTAIN("abstain", "abstains on"),
        /** Not there when it was voted on. */
        ABSENT("absent", "is absent from the vote on");

        private final String text;
        private final String done;

        Vote(String text, String done) {
            this.text = text;
            this.done = done;
        }

        /** As written in a story: {@code abstain}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
