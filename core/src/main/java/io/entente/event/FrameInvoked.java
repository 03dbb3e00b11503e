package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * A frame, that is a slogan or label for the relationship, was taken up.
 *
 * @param frame the slogan or its id, such as {@code steel-friendship}
 * @param holder who uses it; none if not told
 * @param quote the words, as quoted; none if not told
 */
@Described("A frame, that is a slogan or label for the relationship, was used.")
@Example("{development: ironclad-friendship-xi, occurred: 2020, kind: FrameInvoked, frame: ironclad friendship,"
        + " holder: xi-jinping}")
public record FrameInvoked(
        @Described("The slogan or its id, spelled alike in every report.") @Identifies
        String frame,

        @Described("Who uses it.") Option<Entity> holder,
        @Described("The words, as quoted.") Option<String> quote)
        implements Narrative {

    /** Keeps the frame in its {@linkplain Spelling#normal normal spelling}. */
    public FrameInvoked {
        frame = Spelling.normal(requireNonNull(frame, "frame"));
        Given.within(holder, "holder");
        Given.within(quote, "quote");
    }

    /** A use of the frame, by whom and in what words not told. */
    public static FrameInvoked of(String frame) {
        return new FrameInvoked(frame, Option.none(), Option.none());
    }

    /** The same, as used by that holder. */
    public FrameInvoked by(Entity holder) {
        return new FrameInvoked(frame, Option.some(holder), quote);
    }

    /** The same, in those words. */
    public FrameInvoked quoting(String quote) {
        return new FrameInvoked(frame, holder, Option.some(quote));
    }

    /** {@code “steel friendship” is invoked by Xi Jinping}. */
    @Override
    public String sentence(Names names) {
        return "%s is invoked%s".formatted(Quotation.of(frame), Phrase.optional(" by ", holder.map(names::nameOf)));
    }
}
