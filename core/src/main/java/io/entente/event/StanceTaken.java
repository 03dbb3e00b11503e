package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Somebody took a stance on an issue.
 *
 * @param holder who takes it
 * @param issue on what, spelled alike in every report
 * @param stance which
 * @param towards whose position it is a stance towards; none if not told, or nobody's
 */
@Described("Somebody took a stance on an issue.")
@Example("{development: serbia-on-taiwan, occurred: undated, kind: StanceTaken, holder: RS, issue:"
        + " Taiwan, stance: supports, towards: CN}")
public record StanceTaken(
        @Described("Who takes it.") Entity holder,

        @Described("On what, spelled alike in every report.") @Identifies
        String issue,

        @Described("Which.") StanceTaken.Stance stance,

        @Described("Whose position on the issue it is a stance towards; leave out if nobody's.")
        Option<Entity> towards)
        implements Position {

    /** Keeps the issue in its {@linkplain Spelling#normal normal spelling}. */
    public StanceTaken {
        requireNonNull(holder, "holder");
        issue = Spelling.normal(requireNonNull(issue, "issue"));
        requireNonNull(stance, "stance");
        Given.within(towards, "towards");
    }

    /** The stance of {@code holder} on an issue. */
    public static StanceTaken of(Entity holder, Stance stance, String issue) {
        return new StanceTaken(holder, issue, stance, Option.none());
    }

    /** The same, towards the position of that one. */
    public StanceTaken towards(Entity towards) {
        return new StanceTaken(holder, issue, stance, Option.some(towards));
    }

    @Override
    public boolean lasts() {
        return true;
    }

    /** {@code Serbia supports China on Taiwan}. */
    @Override
    public String sentence(Names names) {
        String who = names.nameOf(holder);
        return towards.map(names::nameOf)
                .map(it -> "%s %s %s on %s".formatted(who, stance.towardsSomebody(), it, issue))
                .getOrElse(() -> "%s %s %s".formatted(who, stance.onSomething(), issue));
    }

    /** Which side somebody takes. */
    public enum Stance {
        /** For it. */
        SUPPORTS("supports"),
        /** Against it. */
        OPPOSES("opposes"),
        /** Neither. */
        NEUTRAL("neutral");

        private final String text;

        Stance(String text) {
            this.text = text;
        }

        private String onSomething() {
            return this == NEUTRAL ? "is neutral on" : text;
        }

        private String towardsSomebody() {
            return this == NEUTRAL ? "is neutral towards" : text;
        }

        /** As written in a story: {@code supports}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
